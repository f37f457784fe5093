package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Source;
import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Step;
import io.github.connectedsecurity.emulator.internal.kql.Pipeline.UnionOf;
import io.github.connectedsecurity.emulator.internal.kql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads whole queries: statements, pipelines and their steps. */
final class QueryParser {
  private static final Set<String> SOURCES = Set.of("print", "range", "union", "datatable", "search");

  private final Words words;
  private final ExpressionParser expressions;
  private final StepGrammar grammar;
  private final Map<String, Function<Token, Step>> steps = Map.ofEntries(
      Map.entry("where", this::where),
      Map.entry("filter", this::where),
      Map.entry("project", at -> new Step.Project(at, named())),
      Map.entry("project-away", this::columns),
      Map.entry("project-keep", this::columns),
      Map.entry("project-reorder", this::columns),
      Map.entry("project-rename", at -> new Step.Rename(at, named())),
      Map.entry("extend", at -> new Step.Extend(at, named())),
      Map.entry("summarize", this::summarize),
      Map.entry("distinct", at -> new Step.Distinct(at, named())),
      Map.entry("count", Step.Count::new),
      Map.entry("take", this::take),
      Map.entry("limit", this::take),
      Map.entry("sort", this::sort),
      Map.entry("order", this::sort),
      Map.entry("top", this::top),
      Map.entry("join", this::join),
      Map.entry("parse", at -> stepGrammar().parse(at)),
      Map.entry("parse-where", at -> stepGrammar().parse(at)),
      Map.entry("mv-expand", at -> stepGrammar().expand(at)),
      Map.entry("mvexpand", at -> stepGrammar().expand(at)),
      Map.entry("search", at -> stepGrammar().search(at)),
      Map.entry("union", at -> new Step.Union(at, union())),
      Map.entry("render", this::render));

  /** One statement. */
  sealed interface Statement {
    /** {@code let name = …}: a value, a table or a function. */
    record Let(String name, Optional<Expr> value, Optional<Pipeline> table, Optional<UserFunction.Definition> function) implements Statement {
      static Let of(String name, Expr value) { return new Let(name, Optional.of(value), Optional.empty(), Optional.empty()); }

      static Let of(String name, Pipeline table) { return new Let(name, Optional.empty(), Optional.of(table), Optional.empty()); }

      static Let of(UserFunction.Definition function) { return new Let(function.name(), Optional.empty(), Optional.empty(), Optional.of(function)); }

      /** Makes the name mean something from now on. */
      void into(Scope scope) {
        function.ifPresent(definition -> scope.functions().put(name, new UserFunction(definition, scope.copy())));
        table.or(() -> value.flatMap(scope::table)).ifPresentOrElse(made -> scope.tables().put(name, new Planner(scope.constants()).plan(made)),
            () -> value.ifPresent(written -> scope.values().put(name, Planner.scalars(scope, "let").bind(written).once())));
      }
    }

    /** A query, which has an answer. */
    record Query(Pipeline pipeline) implements Statement {}
  }

  private QueryParser(String query) {
    words = new Words(Lexer.tokens(query));
    expressions = new ExpressionParser(words, this::pipeline);
    grammar = new StepGrammar(words, expressions);
  }

  private StepGrammar stepGrammar() { return grammar; }

  static List<Statement> statements(String query) { return new QueryParser(query).statements(); }

  private List<Statement> statements() {
    List<Statement> all = new ArrayList<>();
    while (!words.atEnd()) {
      if (words.take(";")) {
        continue;
      }
      if (words.at("let") && words.peek(1).kind() == Kind.NAME) {
        all.add(let());
      } else if (words.at("declare") && words.peek(1).is("query_parameters")) {
        all.addAll(declared());
      } else {
        all.add(new Statement.Query(pipeline()));
      }
      if (!words.atEnd()) {
        words.expect(";");
      }
    }
    if (all.stream().noneMatch(Statement.Query.class::isInstance)) {
      throw KqlError.unexpected(words.peek());
    }
    return all;
  }

  private Statement.Let let() {
    words.next();
    String name = words.name();
    words.expect("=");
    boolean parameters = words.at("(") && (words.peek(1).is(")") || words.peek(1).kind() == Kind.NAME && words.peek(2).is(":"));
    return parameters ? Statement.Let.of(function(name)) : definition(name, ";");
  }

  private UserFunction.Definition function(String name) {
    words.expect("(");
    List<UserFunction.Parameter> parameters = words.listUntil(")", () -> {
      String parameter = words.name();
      words.expect(":");
      KqlType type = grammar.type();
      return new UserFunction.Parameter(parameter, type, words.take("=") ? Optional.of(expressions.expression()) : Optional.empty());
    });
    words.expect("{");
    List<Statement.Let> before = new ArrayList<>();
    while (words.at("let") && words.peek(1).kind() == Kind.NAME) {
      before.add(let());
      words.expect(";");
    }
    Statement.Let result = definition(name, "}");
    words.take(";");
    words.expect("}");
    return new UserFunction.Definition(name, parameters, before, result);
  }

  /** A value when it can be read as one up to this end, else a table. */
  private Statement.Let definition(String name, String end) {
    int place = words.place();
    if (!SOURCES.contains(words.peek().text())) {
      try {
        Expr value = expressions.expression();
        if (words.at(";") || words.at(end)) {
          return Statement.Let.of(name, value);
        }
      } catch (KqlError wrong) {
        if (words.peek().is(";")) {
          throw wrong;
        }
      }
    }
    words.back(place);
    return Statement.Let.of(name, pipeline());
  }

  /** Parameters have the values of their defaults: these services take no others. */
  private List<Statement> declared() {
    words.next();
    words.next();
    words.expect("(");
    return words.listUntil(")", () -> {
      Token at = words.peek();
      String name = words.name();
      words.expect(":");
      KqlType type = grammar.type();
      if (!words.take("=")) {
        throw KqlError.semantic("SEM0022", "The query parameter '" + name + "' has no value and no default value.", at);
      }
      Expr value = expressions.expression();
      boolean fits = value instanceof Expr.Constant constant && constant.literal().type() == type;
      return Statement.Let.of(name, fits ? value : new Expr.Call(at, "to" + type.keyword(), List.of(value)));
    });
  }

  private Pipeline pipeline() {
    Source source = source();
    List<Step> all = new ArrayList<>();
    while (words.take("|")) {
      Token operator = words.operator();
      Function<Token, Step> step = steps.get(operator.text());
      if (step == null) {
        throw KqlError.unexpected(operator);
      }
      Step read = step.apply(operator);
      boolean named = read instanceof Step.Search && all.isEmpty() && source instanceof Source.Table;
      all.add(named ? new Step.Search(operator, ((Source.Table) source).name(), ((Step.Search) read).predicate()) : read);
    }
    return new Pipeline(source, all);
  }

  private Source source() {
    Token at = words.peek();
    if (words.take("(")) {
      Pipeline inner = pipeline();
      words.expect(")");
      return new Source.Nested(inner);
    }
    String name = words.name();
    boolean bare = at.kind() == Kind.NAME;
    if (bare && name.equals("print")) {
      return new Source.Print(at, named());
    }
    if (bare && name.equals("range")) {
      return range(at);
    }
    if (bare && name.equals("union")) {
      return new Source.Union(at, union());
    }
    if (bare && name.equals("search")) {
      return grammar.search(at, this::unionTable);
    }
    if (bare && name.equals("datatable") && words.take("(")) {
      return data(at);
    }
    if (bare && name.equals("workspace") && words.take("(")) {
      String workspace = words.text();
      words.expect(")");
      words.expect(".");
      return new Source.Table(at, Optional.of(workspace), words.name());
    }
    return bare && words.take("(") ? new Source.Function(at, name, words.listUntil(")", expressions::expression))
        : new Source.Table(at, Optional.empty(), name);
  }

  private Source range(Token at) {
    String name = words.name();
    words.expect("from");
    Expr from = expressions.expression();
    words.expect("to");
    Expr to = expressions.expression();
    words.expect("step");
    return new Source.Range(at, name, from, to, expressions.expression());
  }

  private Source data(Token at) {
    List<Column> columns = words.listUntil(")", () -> {
      String name = words.name();
      words.expect(":");
      return new Column(name, grammar.type());
    });
    words.expect("[");
    return new Source.Data(at, columns, words.listUntil("]", expressions::expression));
  }

  private UnionOf union() {
    boolean inner = false;
    boolean fuzzy = false;
    Optional<String> withSource = Optional.empty();
    while (words.peek(1).is("=")) {
      Token option = words.next();
      words.next();
      Token value = words.next();
      switch (option.text()) {
        case "kind" -> inner = value.is("inner");
        case "isfuzzy" -> fuzzy = value.text().equals("true");
        case "withsource" -> withSource = Optional.of(value.text());
        default -> throw KqlError.unexpected(option);
      }
    }
    return new UnionOf(inner, withSource, fuzzy, words.list(this::unionTable));
  }

  /** A table, a pattern of tables, or a query in brackets. */
  private Pipeline unionTable() {
    Token at = words.peek();
    if (words.at("*") || words.peek(1).is("*") && words.peek(1).start() == at.end()) {
      return new Pipeline(new Source.Table(at, Optional.empty(), pattern()), List.of());
    }
    return new Pipeline(source(), List.of());
  }

  private List<Expr.Named> named() { return words.list(expressions::named); }

  private Step where(Token at) { return new Step.Where(at, expressions.expression()); }

  private Step columns(Token at) { return new Step.Columns(at, words.list(this::pattern)); }

  /** A column's name, or the beginning or end of one with an asterisk. */
  private String pattern() {
    StringBuilder pattern = new StringBuilder(words.at("*") ? words.next().text() : words.name());
    if (words.at("*") && words.peek().start() == words.peek(-1).end()) {
      pattern.append(words.next().text());
    }
    return pattern.toString();
  }

  private Step summarize(Token at) {
    List<Expr.Named> aggregates = words.at("by") ? List.of() : named();
    return new Step.Summarize(at, aggregates, words.take("by") ? named() : List.of());
  }

  private Step take(Token at) { return new Step.Take(at, expressions.expression()); }

  private Step sort(Token at) {
    words.expect("by");
    return new Step.Sort(at, words.list(this::order), Optional.empty());
  }

  private Step top(Token at) {
    Expr rows = expressions.expression();
    words.expect("by");
    return new Step.Sort(at, List.of(order()), Optional.of(rows));
  }

  private Pipeline.Order order() {
    Expr value = expressions.expression();
    boolean ascending = words.take("asc");
    if (!ascending) {
      words.take("desc");
    }
    boolean first = ascending;
    if (words.take("nulls")) {
      first = words.take("first");
      if (!first) {
        words.expect("last");
      }
    }
    return new Pipeline.Order(value, ascending, first);
  }

  private Step join(Token at) {
    String kind = "innerunique";
    while (words.at("kind") || words.at("hint")) {
      boolean hint = words.at("hint");
      while (!words.take("=")) {
        words.next();
        if (words.atEnd()) {
          throw KqlError.unexpected(words.peek());
        }
      }
      Token value = words.next();
      kind = hint ? kind : value.text();
      if (!hint && !Joins.KINDS.contains(kind)) {
        throw KqlError.unexpected(value);
      }
    }
    Pipeline right = new Pipeline(source(), List.of());
    words.expect("on");
    return new Step.Join(at, kind, right, words.list(this::key));
  }

  private Pipeline.Key key() {
    Expr key = expressions.expression();
    return key instanceof Expr.Binary binary && binary.operator().equals("==") ? new Pipeline.Key(binary.left(), binary.right()) : new Pipeline.Key(key, key);
  }

  private Step render(Token at) {
    String visualization = words.name();
    if (!words.take("with")) {
      return new Step.Render(at, visualization, List.of());
    }
    words.expect("(");
    return new Step.Render(at, visualization, words.listUntil(")", expressions::named));
  }
}
