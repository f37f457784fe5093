package io.github.connectedsecurity.strangers;

import com.azure.core.annotation.Delete;
import com.azure.core.annotation.Get;
import com.azure.core.annotation.Patch;
import com.azure.core.annotation.Post;
import com.azure.core.annotation.Put;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What clients of others can call, read from their own code: nobody has to keep a list of it. */
interface Offers {
  boolean have(Route operation);

  /** An Azure library's: its interfaces name verb and path in annotations. */
  static Offers azure(Class<?> client, String before) {
    List<Route> routes = new ArrayList<>();
    try (ZipFile jar = new ZipFile(Path.of(client.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile())) {
      for (String name : jar.stream().map(ZipEntry::getName).filter(entry -> entry.matches(".*/implementation/.*\\$\\w+Service\\.class")).toList()) {
        Class<?> service = Class.forName(name.replace(".class", "").replace('/', '.'), false, client.getClassLoader());
        Arrays.stream(service.getDeclaredMethods()).map(Offers::route).flatMap(Optional::stream).map(one -> new Route(one.verb(), before + one.path()))
            .forEach(routes::add);
      }
    } catch (IOException | URISyntaxException | ClassNotFoundException e) {
      throw new IllegalStateException("The operations of " + client + " cannot be read.", e);
    }
    return among(routes);
  }

  /** A package's for Node: its sources have specifications with a path and a verb. */
  static Offers node(Path folder) {
    Pattern specification = Pattern.compile("path: \"([^\"]+)\",\\s+httpMethod: \"(\\w+)\"");
    List<Route> routes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".js")).toList()) {
        specification.matcher(Files.readString(file)).results().map(found -> Route.of(found.group(2) + " " + found.group(1))).forEach(routes::add);
      }
    } catch (IOException e) {
      throw new IllegalStateException("The operations of " + folder + " cannot be read.", e);
    }
    return among(routes);
  }

  /** The Graph SDK's: a path is a chain of methods, which ends in a builder with a method of the verb. */
  static Offers graph() {
    return operation -> {
      Class<?> builder = GraphServiceClient.class;
      for (String segment : operation.path().substring(1).split("/", -1)) {
        Optional<Class<?>> next = Arrays.stream(builder.getMethods()).filter(method -> leads(method, segment)).findFirst().map(Method::getReturnType);
        if (next.isEmpty()) {
          return false;
        }
        builder = next.get();
      }
      return Arrays.stream(builder.getMethods()).anyMatch(method -> method.getName().equals(operation.verb().toLowerCase(Locale.ROOT)));
    };
  }

  private static Offers among(List<Route> routes) {
    if (routes.isEmpty()) {
      throw new IllegalStateException("The client has no operations: its code has another form than before.");
    }
    return operation -> routes.stream().anyMatch(one -> one.fits(operation) || operation.fits(one));
  }

  private static boolean leads(Method method, String segment) {
    if (!method.getReturnType().getSimpleName().endsWith("RequestBuilder") || !Arrays.stream(method.getParameterTypes()).allMatch(String.class::equals)) {
      return false;
    }
    if (segment.startsWith("{")) {
      return method.getName().startsWith("by") && method.getParameterCount() == 1;
    }
    String name = plain(method.getName());
    String wanted = plain(segment);
    return name.equals(wanted) || name.equals("graph" + wanted) || name.equals("graphsecurity" + wanted)
        || name.startsWith(wanted + "with") && method.getParameterCount() > 0;
  }

  private static String plain(String name) { return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").replaceFirst("^microsoft", ""); }

  private static Optional<Route> route(Method method) {
    return Stream.of(Optional.ofNullable(method.getAnnotation(Get.class)).map(found -> "GET " + found.value()),
        Optional.ofNullable(method.getAnnotation(Put.class)).map(found -> "PUT " + found.value()),
        Optional.ofNullable(method.getAnnotation(Post.class)).map(found -> "POST " + found.value()),
        Optional.ofNullable(method.getAnnotation(Patch.class)).map(found -> "PATCH " + found.value()),
        Optional.ofNullable(method.getAnnotation(Delete.class)).map(found -> "DELETE " + found.value()))
        .flatMap(Optional::stream).filter(found -> !found.endsWith("{nextLink}")).map(Route::of).findFirst();
  }
}
