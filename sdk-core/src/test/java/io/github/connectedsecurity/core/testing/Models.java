package io.github.connectedsecurity.core.testing;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.json.OpenValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads models by reflection, so that a test can speak of all of them. */
public final class Models {
  private Models() {}

  /** Takes what every accessor gave, or how it complained. */
  public interface Visitor {
    /**
     * Is told of one accessor.
     *
     * @param path the JSON path of the model and the accessor's name
     * @param complaint absent when the accessor gave a value
     */
    void visit(JsonModel model, String path, Method accessor, Optional<InvalidDataException> complaint);
  }

  /** The models of a class's package, by name. */
  public static List<Class<? extends JsonModel>> modelsBeside(Class<?> anchor) { return beside(anchor, JsonModel.class); }

  /** The open enumerations of a class's package, by name. */
  public static List<Class<? extends OpenValue>> openValuesBeside(Class<?> anchor) { return beside(anchor, OpenValue.class); }

  /** A model type's accessors, inherited ones included, those of all models left out; by name. */
  public static List<Method> accessors(Class<? extends JsonModel> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0 && !method.isBridge())
        .filter(method -> method.getDeclaringClass() != JsonModel.class && method.getDeclaringClass() != Object.class)
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** Views an object as a model, by the type's own {@code of}. */
  public static <T extends JsonModel> T view(Class<T> type, Map<String, Object> json) {
    try {
      return type.cast(type.getMethod("of", Map.class).invoke(null, json));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("There is no usable of(Map) in " + type, e);
    }
  }

  /** Calls every accessor of a model and of all models that it leads to. */
  public static void walk(JsonModel model, String path, Visitor visitor) {
    for (Method accessor : accessors(model.getClass())) {
      String at = path + "." + accessor.getName();
      try {
        Object value = accessor.invoke(model);
        visitor.visit(model, at, accessor, Optional.empty());
        descend(value instanceof Optional<?> optional ? optional.orElse(null) : value, at, visitor);
      } catch (InvocationTargetException e) {
        if (!(e.getCause() instanceof InvalidDataException complaint)) {
          throw new AssertionError(at + " failed in an unexpected way", e.getCause());
        }
        visitor.visit(model, at, accessor, Optional.of(complaint));
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static void descend(@Nullable Object value, String path, Visitor visitor) {
    if (value instanceof JsonModel model) {
      walk(model, path, visitor);
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        descend(list.get(i), path + "[" + i + "]", visitor);
      }
    }
  }

  private static <T> List<Class<? extends T>> beside(Class<?> anchor, Class<T> kind) {
    String prefix = anchor.getPackageName() + ".";
    try (Stream<Path> files = Files.list(classes(anchor).resolve(prefix.replace('.', '/')))) {
      return files.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.startsWith("package-info"))
          .sorted()
          .<Class<?>>map(name -> named(prefix + name.substring(0, name.length() - 6)))
          .filter(kind::isAssignableFrom)
          .<Class<? extends T>>map(type -> type.asSubclass(kind))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path classes(Class<?> anchor) {
    try {
      return Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
