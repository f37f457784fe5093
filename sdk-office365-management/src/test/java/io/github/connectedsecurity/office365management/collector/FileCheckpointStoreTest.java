package io.github.connectedsecurity.office365management.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCheckpointStoreTest {
  @TempDir Path folder;

  @Test
  void save_replacesTheText_andLeavesNothingElse() throws IOException {
    FileCheckpointStore store = FileCheckpointStore.at(folder.resolve("checkpoint.json"));

    assertThat(store.load()).isEmpty();
    store.save("one, which is longer");
    store.save("twö");

    assertThat(FileCheckpointStore.at(folder.resolve("checkpoint.json")).load()).contains("twö");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("checkpoint.json"));
    }
  }

  @Test
  void halfWrittenText_ofAProcessThatDied_isNeverRead() throws IOException {
    FileCheckpointStore store = FileCheckpointStore.at(folder.resolve("checkpoint.json"));
    store.save("good");
    Files.writeString(folder.resolve("checkpoint.json.new"), "ha");

    assertThat(store.load()).contains("good");
    store.save("better");
    assertThat(store.load()).contains("better");
  }

  @Test
  void failure_keepsTheTextBefore() throws IOException {
    FileCheckpointStore store = FileCheckpointStore.at(folder.resolve("checkpoint.json"));
    store.save("good");
    Files.createDirectory(folder.resolve("checkpoint.json.new")); // in the way

    assertThatThrownBy(() -> store.save("better")).isInstanceOf(UncheckedIOException.class).hasMessageContaining("still there");
    assertThat(store.load()).contains("good");
    assertThatThrownBy(FileCheckpointStore.at(folder)::load).isInstanceOf(UncheckedIOException.class);
  }
}
