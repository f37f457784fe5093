package io.github.connectedsecurity.emulator;

/** Things that the real service was seen to do, and that its documentation does not tell. Off unless asked for. */
public enum Quirk {
  /** Pages of alerts have no next link; callers must move a filter on a date instead. */
  ALERTS_WITHOUT_NEXT_LINK
}
