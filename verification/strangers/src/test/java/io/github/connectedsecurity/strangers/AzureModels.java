package io.github.connectedsecurity.strangers;

import com.azure.core.util.ExpandableStringEnum;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What models of the Azure libraries have read, as trees by all their getters: written as JSON they would leave out what is read-only.
 * Names are in lower case, since getters spell some otherwise than the service.
 */
final class AzureModels {
  private AzureModels() {}

  /** The tree of a model, of several, or of what a model holds. */
  static @Nullable Object tree(@Nullable Object read) {
    if (read instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      map.forEach((name, value) -> tree.put(lower(String.valueOf(name)), tree(value)));
      return tree;
    }
    if (read instanceof Iterable<?> several) {
      List<@Nullable Object> trees = new ArrayList<>();
      StreamSupport.stream(several.spliterator(), false).forEach(one -> trees.add(tree(one)));
      return trees;
    }
    if (read == null || read instanceof Number || read instanceof Boolean) {
      return read;
    }
    boolean isModel = read.getClass().getName().startsWith("com.azure.") && !(read instanceof Enum) && !(read instanceof ExpandableStringEnum<?>);
    return isModel ? model(read) : read.toString();
  }

  private static Map<String, @Nullable Object> model(Object read) {
    Map<String, @Nullable Object> own = new LinkedHashMap<>();
    Map<String, @Nullable Object> inner = new LinkedHashMap<>();
    Arrays.stream(read.getClass().getMethods()).filter(method -> isGetter(method, read.getClass()))
        .forEach(method -> (isField(read.getClass(), method.getName()) ? own : inner).put(inside(lower(method.getName())), value(method, read)));
    if (!inner.isEmpty()) {
      own.put("properties", inner);
    }
    return own;
  }

  /** What a model has no field for, it looks up in its properties. */
  private static boolean isField(@Nullable Class<?> type, String name) {
    return type != null && (Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.getName().equals(name)) || isField(type.getSuperclass(), name));
  }

  /** A member that has the name of one in the head has a longer getter, such as {@code kindPropertiesKind}. */
  private static String inside(String name) {
    int at = name.indexOf("properties");
    return at > 0 && name.substring(0, at).equals(name.substring(at + "properties".length())) ? name.substring(0, at) : name;
  }

  private static boolean isGetter(Method method, Class<?> type) {
    return method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()) && method.getReturnType() != void.class
        && method.getReturnType() != type && method.getDeclaringClass() != Object.class && !Set.of("hashCode", "toString").contains(method.getName());
  }

  private static @Nullable Object value(Method getter, Object model) {
    try {
      return tree(getter.invoke(model));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(getter + " cannot be asked.", e);
    }
  }

  private static String lower(String name) { return name.toLowerCase(Locale.ROOT); }
}
