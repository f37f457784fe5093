package io.github.connectedsecurity.graphinterop;

import com.microsoft.kiota.serialization.JsonParseNodeFactory;
import com.microsoft.kiota.serialization.JsonSerializationWriter;
import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.serialization.ParsableFactory;
import io.github.connectedsecurity.core.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The Graph SDK's own JSON, without its registries: those belong to the application, and their writer leaves out what has not changed. */
final class KiotaJson {
  private static final String JSON = "application/json";

  private KiotaJson() {}

  static <T extends Parsable> T read(Map<String, Object> json, ParsableFactory<T> factory) {
    return new JsonParseNodeFactory().getParseNode(JSON, new ByteArrayInputStream(Json.bytes(json))).getObjectValue(factory);
  }

  static Map<String, Object> write(Parsable object) {
    try (JsonSerializationWriter writer = new JsonSerializationWriter()) {
      writer.writeObjectValue("", object); // an empty name writes the object itself
      try (InputStream written = writer.getSerializedContent()) {
        return Json.object(written.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
