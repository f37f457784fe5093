package io.github.connectedsecurity.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShapedObjectTest {
  private static final String TEXT = "{\"id\":\"1\",\"n\":null,\"list\":[1,null,\"x\"],\"o\":{\"a\":true},\"e\":[]}";

  @Test
  void actsAsAMapInOrder_withNulls() {
    Map<String, Object> object = Parsed.object(TEXT);
    assertThat(object).hasSize(5).containsEntry("n", null).containsKey("n").doesNotContainKey("zzz");
    assertThat(object.keySet()).containsExactly("id", "n", "list", "o", "e");
    assertThat(object.get("zzz")).isNull();
    assertThat(object.get(null)).isNull();
    assertThat(object.keySet().contains((Object) 1)).isFalse();
    assertThat(object.getOrDefault("n", "other")).isNull();
    List<String> seen = new ArrayList<>();
    object.forEach((name, value) -> seen.add(name + "=" + value));
    assertThat(seen).containsExactly("id=1", "n=null", "list=[1, null, x]", "o={a=true}", "e=[]");
    assertThat(object).hasToString("{id=1, n=null, list=[1, null, x], o={a=true}, e=[]}");
    assertThat(object.entrySet()).hasSize(5);
  }

  @Test
  void iterators_end() {
    Iterator<?> entries = Parsed.object("{\"a\":1}").entrySet().iterator();
    entries.next();
    assertThat(entries.hasNext()).isFalse();
    assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void nothingCanBeChanged() {
    Map<String, Object> object = Parsed.object(TEXT);
    List<@Nullable Object> list = Parsed.list("[\"b\",\"a\"]");
    for (ThrowingCallable change : List.<ThrowingCallable>of(() -> object.put("id", "2"), () -> object.put("new", 1), () -> object.remove("id"),
        () -> object.remove("zzz"),
        object::clear, () -> object.putAll(Map.of("a", 1)), () -> object.replaceAll((name, value) -> 1),
        () -> object.entrySet().iterator().next().setValue(1),
        () -> object.keySet().remove("id"), () -> object.values().removeIf(value -> true), () -> object.entrySet().clear(),
        () -> object.putIfAbsent("zzz", 1),
        () -> object.merge("id", 1, (a, b) -> a), () -> object.computeIfAbsent("zzz", name -> 1), () -> Parsed.object("{}").clear(),
        () -> list.remove(0), list::clear, () -> list.add(null), () -> list.set(0, null), () -> list.sort(null),
        () -> list.replaceAll(item -> null))) {
      assertThatThrownBy(change).isInstanceOf(UnsupportedOperationException.class);
    }
    assertThat(JsonWriting.text(object)).isEqualTo(TEXT);
  }

  @Test
  void equality_isThatOfMapsAndLists_whateverTheOrderOrShape() {
    Map<String, Object> other = new HashMap<>();
    other.put("a", 1L);
    other.put("b", Arrays.asList(null, "x"));
    Map<String, Object> object = Parsed.object("{\"a\":1,\"b\":[null,\"x\"]}");
    Map<String, Object> reordered = Parsed.object("{\"b\":[null,\"x\"],\"a\":1}");
    Map<String, Object> repeated = Parsed.object("{\"a\":0,\"b\":[null,\"x\"],\"a\":1}");
    for (Map<String, Object> same : List.of(other, reordered, repeated, object)) {
      assertThat(object).isEqualTo(same).hasSameHashCodeAs(same);
      assertThat(same).isEqualTo(object);
    }
    assertThat(object).isNotEqualTo(Parsed.object("{\"a\":1,\"b\":[\"x\",null]}")).isNotEqualTo(Parsed.object("{\"a\":1}"))
        .isNotEqualTo(Parsed.object("{\"a\":1,\"c\":[null,\"x\"]}")).isNotEqualTo("x");
    assertThat(Parsed.object("{\"a\":1}")).isNotEqualTo(Parsed.object("{\"a\":1.0}"));
  }

  @Test
  void objectsOfOneReader_areComparedByTheirValues_whenTheyShareTheirShape() {
    List<?> objects = Parsed.list("[{\"a\":1,\"b\":2},{\"a\":1,\"b\":2},{\"a\":1,\"b\":3}]");
    assertThat(objects.get(0)).isEqualTo(objects.get(1)).isNotEqualTo(objects.get(2));
  }

  @Test
  void wideObjects_findEveryMember() {
    for (int width : new int[] {0, 1, 8, 9, 255, 256, 257, 1000}) {
      Map<String, Object> members = new LinkedHashMap<>();
      for (int i = 0; i < width; i++) {
        members.put("name" + i, (long) i);
      }
      Map<String, Object> object = Parsed.object(JsonWriting.text(members));
      for (int i = 0; i < width; i++) {
        assertThat(object.get("name" + i)).isEqualTo((long) i);
      }
      assertThat(object.get("name" + width)).isNull();
      assertThat(object.keySet()).containsExactlyElementsOf(members.keySet());
    }
  }

  @Test
  void lists_copyIntoArrays() {
    List<?> list = Parsed.list("[1,null,\"x\"]");
    Object[] copy = list.toArray();
    copy[0] = "changed";
    assertThat(list.get(0)).isEqualTo(1L);
    assertThat(list.toArray(new Object[0])).containsExactly(1L, null, "x");
    assertThatThrownBy(() -> list.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(list).isEqualTo(Arrays.asList(1L, null, "x")).hasSameHashCodeAs(Arrays.asList(1L, null, "x"));
  }

  @Test
  void shapes_areSharedWithinTheBudgetOnly() {
    Shapes shapes = new Shapes();
    Shape first = grown(shapes, shapes.root(), "a");
    assertThat(shapes.grow(shapes.root(), "a")).isSameAs(first);
    assertThat(shapes.root().next("a")).isSameAs(first);
    assertThat(shapes.grow(first, "a")).as("a repeated name").isNull();
    for (int i = 0; i < 31; i++) {
      assertThat(shapes.grow(shapes.root(), "b" + i)).isNotNull();
    }
    assertThat(shapes.grow(shapes.root(), "one too many")).as("branches").isNull();
    Shape at = first;
    for (int i = 1; i < 256; i++) {
      at = grown(shapes, at, "n" + i);
    }
    assertThat(shapes.grow(at, "n256")).as("names").isNull();
  }

  @Test
  void shapes_areLimitedInAll() {
    Shapes shapes = new Shapes();
    int made = 0;
    for (int a = 0; a < 32; a++) {
      Shape outer = grown(shapes, shapes.root(), "a" + a);
      made++;
      for (int b = 0; b < 200; b++) {
        Shape more = shapes.grow(outer, "b" + b);
        if (more == null) {
          break;
        }
        outer = more;
        made++;
      }
      if (made == 4096) {
        break;
      }
    }
    assertThat(made).isEqualTo(4096);
    assertThat(shapes.grow(shapes.root(), "z")).isNull();
    assertThat(shapes.grow(shapes.root(), "a0")).isNotNull();
  }

  private static Shape grown(Shapes shapes, Shape shape, String name) { return Objects.requireNonNull(shapes.grow(shape, name), name); }
}
