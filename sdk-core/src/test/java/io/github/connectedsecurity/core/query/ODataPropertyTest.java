package io.github.connectedsecurity.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.query.ODataReader.Node;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random filters with nasty values, read back by {@link ODataReader}: the tree must be the one that was built. */
class ODataPropertyTest {
  private record Built(ODataFilter filter, Node tree) {}

  private NastyTexts nasty = new NastyTexts(0);
  private int collections;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void valuesNeverChangeTheStructure(long seed) {
    nasty = new NastyTexts(seed);
    for (int i = 0; i < 5_000; i++) {
      String text = nasty.next();
      String other = nasty.next();
      ODataFilter filter = ODataField.text("a").eq(text).and(ODataField.text("b").in(List.of(text, other)).or(ODataField.text("c").contains(other)));
      assertThat(ODataReader.read(filter.text())).isEqualTo(new ODataReader.Join("and", List.of(
          new ODataReader.Test("eq", "a", List.of("'" + text)),
          new ODataReader.Join("or", List.of(
              new ODataReader.Test("in", "b", List.of("'" + text, "'" + other)), new ODataReader.Test("contains", "c", List.of("'" + other)))))));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void readersSeeTheTreeThatWasBuilt(long seed) {
    nasty = new NastyTexts(seed);
    for (int i = 0; i < 2_000; i++) {
      Built built = build(4, new ArrayList<>());
      assertThat(ODataReader.read(built.filter.text())).isEqualTo(built.tree);
    }
  }

  private Built build(int depth, List<ODataElement> elements) {
    return switch (depth == 0 ? 0 : nasty.number(6)) {
      case 1, 2 -> join("and", depth, elements);
      case 3 -> join("or", depth, elements);
      case 4 -> {
        Built inner = build(depth - 1, elements);
        yield new Built(inner.filter.not(), new ODataReader.Not(inner.tree));
      }
      case 5 -> lambda(depth, elements);
      default -> leaf(elements);
    };
  }

  private Built join(String word, int depth, List<ODataElement> elements) {
    List<Built> terms = new ArrayList<>();
    for (int i = 1 + nasty.number(3); i >= 0; i--) {
      terms.add(build(depth - 1, elements));
    }
    List<ODataFilter> filters = terms.stream().map(Built::filter).toList();
    Node tree = ODataReader.join(word, terms.stream().map(Built::tree).toList());
    ODataFilter chained = filters.stream().reduce(word.equals("and") ? ODataFilter::and : ODataFilter::or).orElseThrow();
    ODataFilter listed = word.equals("and") ? ODataFilter.allOf(filters) : ODataFilter.anyOf(filters);
    return new Built(nasty.number(2) == 0 ? chained : listed, tree);
  }

  private Built lambda(int depth, List<ODataElement> elements) {
    boolean nested = !elements.isEmpty() && nasty.number(2) == 0;
    ODataElement outer = nested ? elements.get(nasty.number(elements.size())) : null;
    String name = "list" + collections++;
    ODataCollection collection = outer == null ? ODataCollection.of(name) : outer.collection(name);
    List<Node> body = new ArrayList<>();
    ODataFilter filter = collection.any(element -> {
      List<ODataElement> inside = new ArrayList<>(elements);
      inside.add(element);
      Built built = build(depth - 1, inside);
      body.add(built.tree);
      return built.filter;
    });
    return new Built(filter, new ODataReader.Quantified("any", collection.toString(), body));
  }

  private Built leaf(List<ODataElement> elements) {
    ODataElement element = elements.isEmpty() || nasty.number(3) == 0 ? null : elements.get(nasty.number(elements.size()));
    String value = nasty.next();
    ODataText field = element == null ? ODataField.text("field") : element.text("field");
    return switch (nasty.number(4)) {
      case 0 -> new Built(field.startsWith(value), new ODataReader.Test("startswith", field.name(), List.of("'" + value)));
      case 1 -> new Built(field.isNull(), new ODataReader.Test("eq", field.name(), List.of("null")));
      case 2 -> {
        Instant time = Instant.ofEpochSecond(nasty.number(2_000_000_000), nasty.number(10_000_000) * 100L);
        ODataComparable<Instant> at = element == null ? ODataField.instant("at") : element.instant("at");
        String literal = SafeValues.instant(time);
        assertThat(Instant.parse(literal)).isEqualTo(time);
        yield new Built(at.gt(time), new ODataReader.Test("gt", at.name(), List.of(literal)));
      }
      default -> new Built(field.eq(value), new ODataReader.Test("eq", field.name(), List.of("'" + value)));
    };
  }
}
