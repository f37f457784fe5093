package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the resources of a type are kept: in the provider's own store, or in what the tenant knows anyway. */
interface Shelf {
  /** What a collection holds. */
  List<Map<String, Object>> all(Ask ask);

  /** The resource of a path. */
  Optional<Map<String, Object>> find(Ask ask);

  /** Makes or replaces one. */
  Answer put(Ask ask);

  /** Changes one in part. */
  Answer patch(Ask ask);

  /** Takes one away. */
  Answer delete(Ask ask);
}
