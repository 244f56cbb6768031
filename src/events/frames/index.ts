import { accuse } from "./accuse.ts";
import { agreement } from "./agreement.ts";
import { aid } from "./aid.ts";
import { appoint } from "./appoint.ts";
import { arrest } from "./arrest.ts";
import { attack } from "./attack.ts";
import { call } from "./call.ts";
import { capture } from "./capture.ts";
import { casualty } from "./casualty.ts";
import { clash } from "./clash.ts";
import { condemn } from "./condemn.ts";
import { condole } from "./condole.ts";
import { congratulate } from "./congratulate.ts";
import { cooperate } from "./cooperate.ts";
import { damage } from "./damage.ts";
import { deescalate } from "./deescalate.ts";
import { demonstrate } from "./demonstrate.ts";
import { discuss } from "./discuss.ts";
import { dismiss } from "./dismiss.ts";
import { elect } from "./elect.ts";
import { expel } from "./expel.ts";
import { explosion } from "./explosion.ts";
import type { Frame } from "./frame.ts";
import { holdEvent } from "./hold-event.ts";
import { incident } from "./incident.ts";
import { indicator } from "./indicator.ts";
import { investigate } from "./investigate.ts";
import { legislate } from "./legislate.ts";
import { meet } from "./meet.ts";
import { mobilise } from "./mobilise.ts";
import { none } from "./none.ts";
import { open } from "./open.ts";
import { pledge } from "./pledge.ts";
import { protestNote } from "./protest-note.ts";
import { regret } from "./regret.ts";
import { reject } from "./reject.ts";
import { release } from "./release.ts";
import { request } from "./request.ts";
import { restrict } from "./restrict.ts";
import { sanction } from "./sanction.ts";
import { state } from "./state.ts";
import { summon } from "./summon.ts";
import { support } from "./support.ts";
import { threaten } from "./threaten.ts";
import { trade } from "./trade.ts";
import { trial } from "./try.ts";
import { visit } from "./visit.ts";

/** Every type of event. */
export const FRAMES: readonly Frame[] = [
  none,
  state,
  regret,
  condole,
  congratulate,
  support,
  request,
  pledge,
  reject,
  threaten,
  accuse,
  condemn,
  meet,
  visit,
  call,
  discuss,
  summon,
  protestNote,
  agreement,
  cooperate,
  aid,
  sanction,
  attack,
  clash,
  deescalate,
  mobilise,
  damage,
  explosion,
  casualty,
  capture,
  arrest,
  investigate,
  trial,
  release,
  expel,
  demonstrate,
  restrict,
  appoint,
  dismiss,
  elect,
  legislate,
  trade,
  indicator,
  open,
  holdEvent,
  incident,
];
