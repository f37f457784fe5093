package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports of files with threat intelligence: kept as anything else, but deleted by a job. */
final class FileImports implements Shelf {
  static final String TYPE = "fileimports";

  private static final Duration TAKES = Duration.ofSeconds(3);

  private final StoredShelf shelf;
  private final Store store;
  private final Jobs jobs;

  FileImports(StoredShelf shelf, Store store, Jobs jobs) {
    this.shelf = shelf;
    this.store = store;
    this.jobs = jobs;
  }

  @Override
  public List<Map<String, Object>> all(Ask ask) { return shelf.all(ask); }

  @Override
  public Optional<Map<String, Object>> find(Ask ask) { return shelf.find(ask); }

  @Override
  public Answer put(Ask ask) { return shelf.put(ask); }

  @Override
  public Answer patch(Ask ask) { return shelf.patch(ask); }

  @Override
  public Answer delete(Ask ask) {
    Optional<Map<String, Object>> there = find(ask);
    if (there.isEmpty()) {
      return Answer.empty(204);
    }
    String job = jobs.begin(TAKES, () -> store.remove(ask.path().id()));
    return Jobs.accepted(Answer.json(202, there.get()), ask.link(Jobs.resultPlace(ask.path(), job)), false);
  }
}
