package io.github.connectedsecurity.mip.model;

import java.util.Optional;

/** What the labels of all APIs have in common, though each API has a type of its own for them. Labels are the same when their GUIDs are. */
public interface Label {
  /** The label's GUID, the same in all APIs and in the metadata of files. */
  String id();

  /** The name that is unique within the tenant. */
  Optional<String> name();

  /** For administrators: what the label is meant for. */
  Optional<String> description();

  /** Its color as {@code #RRGGBB}, or empty text. */
  Optional<String> color();

  /** The hint for people who choose it. */
  Optional<String> tooltip();
}
