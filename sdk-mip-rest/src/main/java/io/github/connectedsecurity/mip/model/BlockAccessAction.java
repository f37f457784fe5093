package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Refuses access; beta only. */
public final class BlockAccessAction extends DlpActionInfo {
  private BlockAccessAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BlockAccessAction of(Map<String, Object> json) { return new BlockAccessAction(json); }
}
