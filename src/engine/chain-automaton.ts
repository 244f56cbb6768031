/** One link of a chain: a string that leads from one state to another and sets some bits of the result. */
export interface Link {
  readonly from: number;
  readonly text: string;
  readonly to: number;
  /** Bits that are cleared before `value` is set. */
  readonly mask: number;
  readonly value: number;
  /** The link belongs to the outer part of the chain: the first such link ends the base. */
  readonly outer: boolean;
}

/**
 * Reads a string as a chain of links: from a start state, link after link, to its very end.
 *
 * One trie of code units per state, packed in integer arrays. Several readings of one string are all reported. The number of
 * steps is bounded by the length of the string, which callers keep short.
 */
export class ChainAutomaton {
  /** Trie nodes: first child, next sibling, unit, first output. Node `s` is the root of state `s`. */
  private readonly firstChild: number[] = [];
  private readonly nextSibling: number[] = [];
  private readonly units: number[] = [];
  private readonly firstOutput: number[] = [];
  /** Outputs, linked: the link that ends at a node. */
  private readonly outputLink: number[] = [];
  private readonly nextOutput: number[] = [];
  private readonly links: readonly Link[];
  private readonly isFinal: readonly boolean[];

  /** Values of the readings of the last call, and where their base ends; `found` of them. */
  readonly values = new Int32Array(MAX_READINGS);
  readonly bases = new Int32Array(MAX_READINGS);
  found = 0;

  constructor(links: readonly Link[], isFinal: readonly boolean[]) {
    this.links = links;
    this.isFinal = isFinal;
    for (let state = 0; state < isFinal.length; state++) this.addNode(0);
    links.forEach((link, index) => {
      this.addLink(link, index);
    });
  }

  /** Reads `key[start…end)` from a state; readings stand in `values` and `bases`. Returns how many there are. */
  read(key: Uint16Array, start: number, end: number, state: number, value: number): number {
    this.found = 0;
    this.step(key, start, end, state, value, -1);
    return this.found;
  }

  private step(
    key: Uint16Array,
    at: number,
    end: number,
    state: number,
    value: number,
    base: number,
  ): void {
    if (at === end) {
      if (this.isFinal[state] && this.found < MAX_READINGS) {
        this.values[this.found] = value;
        this.bases[this.found] = base < 0 ? end : base;
        this.found++;
      }
      return;
    }
    let node = state;
    for (let i = at; i < end; i++) {
      node = this.child(node, key[i]!);
      if (node < 0) return;
      for (let output = this.firstOutput[node]!; output >= 0; output = this.nextOutput[output]!) {
        const link = this.links[this.outputLink[output]!]!;
        const nextBase = base < 0 && link.outer ? at : base;
        this.step(key, i + 1, end, link.to, (value & ~link.mask) | link.value, nextBase);
      }
    }
  }

  private child(node: number, unit: number): number {
    let child = this.firstChild[node]!;
    while (child >= 0 && this.units[child] !== unit) child = this.nextSibling[child]!;
    return child;
  }

  private addNode(unit: number): number {
    this.firstChild.push(-1);
    this.nextSibling.push(-1);
    this.units.push(unit);
    this.firstOutput.push(-1);
    return this.units.length - 1;
  }

  private addLink(link: Link, index: number): void {
    let node = link.from;
    for (let i = 0; i < link.text.length; i++) {
      const unit = link.text.charCodeAt(i);
      let child = this.child(node, unit);
      if (child < 0) {
        child = this.addNode(unit);
        this.nextSibling[child] = this.firstChild[node]!;
        this.firstChild[node] = child;
      }
      node = child;
    }
    this.outputLink.push(index);
    this.nextOutput.push(this.firstOutput[node]!);
    this.firstOutput[node] = this.outputLink.length - 1;
  }
}

const MAX_READINGS = 32;
