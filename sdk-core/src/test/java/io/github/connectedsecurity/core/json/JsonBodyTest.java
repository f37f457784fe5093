package io.github.connectedsecurity.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class JsonBodyTest {
  private static class Update extends JsonBody<Update> {
    Update title(String title) { return set("title", title); }

    Update clearTitle() { return clear("title"); }

    Update times(Instant from, Duration length) { return set("from", from).set("length", length); }

    Update tags(List<String> tags) { return set("tags", tags); }

    Update nested(Update nested) { return set("nested", nested); }

    Update all(Map<String, ?> members) { return setAll(members); }
  }

  private static final class Other extends Update {}

  @Test
  void members_areSentInTheOrderTheyWereSet_asPlainJson() {
    Update body = new Update().title("a").times(Instant.parse("2026-11-24T10:20:30.1234567Z"), Duration.ofDays(1)).tags(List.of("x")).clearTitle()
        .nested(new Update().clearTitle()).with("level", new OpenValueTest.Level("odd")).with("n", 1.5).withNull("gone");
    assertThat(body.toJson()).isEqualTo("{\"title\":null,\"from\":\"2026-11-24T10:20:30.1234567Z\",\"length\":\"PT24H\","
        + "\"tags\":[\"x\"],\"nested\":{\"title\":null},"
        + "\"level\":\"odd\",\"n\":1.5,\"gone\":null}");
    assertThat(body.toMap()).isEqualTo(Json.object(body.toJson()));
    assertThat(Json.write(Map.of("body", body))).isEqualTo("{\"body\":" + body.toJson() + "}");
  }

  @Test
  void values_areCopiedWhenTheyAreSet() {
    List<String> tags = new ArrayList<>(List.of("x"));
    Update nested = new Update().title("inner");
    Update body = new Update().tags(tags).nested(nested);
    tags.add("y");
    nested.title("changed");
    assertThat(body.toJson()).isEqualTo("{\"tags\":[\"x\"],\"nested\":{\"title\":\"inner\"}}");
  }

  @Test
  void toMap_isASnapshotThatNobodyCanChange() {
    Update body = new Update().title("a").tags(List.of("x"));
    Map<String, Object> map = body.toMap();
    body.title("b");
    assertThat(map).containsEntry("title", "a");
    assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> assertThat(map.get("tags")).asInstanceOf(InstanceOfAssertFactories.LIST)
        .actual().clear()).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @SuppressWarnings("NullAway") // as a caller without null checks does
  void null_isRefused_andTheMessageSaysWhatToDoInstead() {
    assertThatThrownBy(() -> new Update().title(null)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'title' of Update").hasMessageContaining("clear").hasMessageContaining("withNull(\"title\")");
    assertThatThrownBy(() -> new Update().with("x", null)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatJsonCannotSay_isRefusedWhenItIsSet() {
    assertThatThrownBy(() -> new Update().with("x", Double.NaN)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Member 'x' of Update: JSON has no way to write NaN.");
    assertThatThrownBy(() -> new Update().with("x", TimeUnit.DAYS)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("TimeUnit");
  }

  @Test
  void nullsWithinObjectsAndLists_areSent() {
    Map<String, Object> inner = new HashMap<>();
    inner.put("a", Arrays.asList(1, null));
    inner.put("b", null);
    assertThat(new Update().with("o", inner).toMap()).isEqualTo(Json.object("{\"o\":{\"a\":[1,null],\"b\":null}}"));
  }

  @Test
  void whatWasRead_canBeSentBackWhole() {
    Map<String, Object> read = Json.object("{\"o\":{\"l\":[1,null,{\"x\":1.10}]}}");
    assertThat(new Update().with("o", read.values().iterator().next()).toMap()).isEqualTo(read);
    assertThat(new Update().all(read).toMap()).isEqualTo(read);
  }

  @Test
  void setAll_takesMembersInOrder_withTheirNulls() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("b", 1);
    members.put("a", null);
    assertThat(new Update().title("t").all(members).toJson()).isEqualTo("{\"title\":\"t\",\"b\":1,\"a\":null}");
  }

  @Test
  void equality_isByTypeAndContent() {
    Update body = new Update().title("a").with("n", 1);
    assertThat(body).isEqualTo(new Update().with("n", 1L).title("a")).hasSameHashCodeAs(new Update().with("n", 1L).title("a")).isEqualTo(body);
    assertThat(body).isNotEqualTo(new Update().title("a")).isNotEqualTo(new Other().title("a").with("n", 1)).isNotEqualTo("x").isNotEqualTo(null);
  }

  @Test
  void toString_namesMembersOnly() { assertThat(new Update().title("secret").withNull("x")).hasToString("Update[title, x]"); }
}
