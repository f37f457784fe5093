package io.github.connectedsecurity.graphinterop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.AlertStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuideTest {
  @Test
  void samples_areInTheCompiledExample() {
    String guide = ExampleFiles.text(Path.of("../docs/guides/living-with-msgraph-sdk.md"));
    String compiled = ExampleFiles.text(Path.of("src/test/java/io/github/connectedsecurity/graphinterop/LivingTogetherExample.java")).replaceAll("\\s+", " ");
    List<String> samples = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(guide).results()
        .map(found -> found.group(1).strip().replaceAll("\\s+", " ")).toList();

    assertThat(samples).hasSize(5).allSatisfy(sample -> assertThat(compiled).contains(sample));
  }

  @Test
  void samples_work() {
    assertThat(LivingTogetherExample.shareCredential(new StubCredential())).isNotNull();
    assertThat(LivingTogetherExample.shareConnections(new StubCredential())).isNotNull();
    Alert alert = Alert.of(Json.object("{\"id\":\"a1\",\"status\":\"new\",\"title\":null}"));
    assertThat(LivingTogetherExample.thereAndBack(alert).status()).contains(AlertStatus.RESOLVED);
    assertThat(LivingTogetherExample.thereAndBack(alert).raw()).containsKey("title");
  }
}
