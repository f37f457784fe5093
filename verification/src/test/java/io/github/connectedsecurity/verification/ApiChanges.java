package io.github.connectedsecurity.verification;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.filter.JavadocLikePackageFilter;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiField;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Compares two builds with japicmp and tells what users would have to change, or could not run any more. */
final class ApiChanges {
  private ApiChanges() {}

  /** One line for each break: {@code package.Type#member KIND_OF_CHANGE}. */
  static List<String> breaking(List<Path> before, List<Path> after, Collection<String> packages) {
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options.setAccessModifier(AccessModifier.PROTECTED);
    options.setNoAnnotations(true);
    options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
    packages.forEach(name -> options.getFilters().getIncludes().add(new JavadocLikePackageFilter(name, true)));
    return new JarArchiveComparator(options).compare(archives(before), archives(after)).stream().flatMap(ApiChanges::breaks).distinct().sorted().toList();
  }

  private static List<JApiCmpArchive> archives(List<Path> jars) { return jars.stream().map(jar -> new JApiCmpArchive(jar.toFile(), "any")).toList(); }

  private static Stream<String> breaks(JApiClass type) {
    String name = type.getFullyQualifiedName();
    Stream<String> members = Stream.of(type.getMethods(), type.getConstructors()).flatMap(Collection::stream)
        .flatMap(member -> breaks(name + "#" + signature(member), member));
    Stream<String> fields = type.getFields().stream().flatMap((JApiField field) -> breaks(name + "#" + field.getName(), field));
    Stream<String> parents = Stream.concat(breaks(name, type.getSuperclass()), type.getInterfaces().stream().flatMap(parent -> breaks(name, parent)));
    return Stream.of(breaks(name, type), members, fields, parents).flatMap(all -> all);
  }

  private static Stream<String> breaks(String place, JApiCompatibility element) {
    return element.getCompatibilityChanges().stream().filter(change -> !change.isBinaryCompatible() || !change.isSourceCompatible())
        .map(change -> place + " " + change.getType().name().toUpperCase(Locale.ROOT));
  }

  private static String signature(JApiBehavior member) {
    return member.getName() + "(" + String.join(",", member.getParameters().stream().map(parameter -> parameter.getType()).toList()) + ")";
  }
}
