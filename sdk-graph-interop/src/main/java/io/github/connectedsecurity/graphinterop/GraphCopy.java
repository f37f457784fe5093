package io.github.connectedsecurity.graphinterop;

import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.serialization.ParsableFactory;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An object of the Graph SDK made from a model of this SDK, which remembers the model: the Graph SDK's types cannot hold all that a
 * service sends (members of enumerations newer than themselves, explicit nulls, how a number or a time was written), and
 * {@link #back} brings it home again. Not safe for use by several threads at once.
 *
 * @param <T> the Graph SDK's type
 */
public final class GraphCopy<T extends Parsable> {
  private final Map<String, Object> original;
  private final Map<String, Object> held;
  private final T value;

  private GraphCopy(Map<String, Object> original, Map<String, Object> held, T value) {
    this.original = original;
    this.held = held;
    this.value = value;
  }

  static <T extends Parsable> GraphCopy<T> of(JsonModel model, ParsableFactory<T> factory) {
    T value = KiotaJson.read(model.raw(), factory);
    return new GraphCopy<>(model.raw(), KiotaJson.write(value), value);
  }

  /** The object, to be read, changed and sent by the Graph SDK. */
  public T value() { return value; }

  /** The JSON paths of what the object does not hold; explicit nulls and other ways to write the same value do not count. */
  public List<String> notHeld() { return JsonTrees.lost(original, held); }

  /**
   * A model of this SDK again: the one that the object was made from, with all changes that were made to the object since.
   *
   * @param view the model's {@code of}
   */
  public <M extends JsonModel> M back(Function<Map<String, Object>, M> view) { return view.apply(JsonTrees.merge(original, held, KiotaJson.write(value))); }
}
