package io.github.connectedsecurity.mip.metadata;

import java.io.IOException;
import java.nio.channels.FileChannel;

/** A kind of file as a place for label metadata. */
interface Carrier {
  /** Reads what the file holds now. */
  LabelMetadata read() throws IOException;

  /** Refuses files that can be read but must not be changed. */
  void requireWritable() throws IOException;

  /** Writes the whole file anew with this metadata instead. */
  void write(LabelMetadata metadata, FileChannel target) throws IOException;
}
