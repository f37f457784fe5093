package io.github.connectedsecurity.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that only the source can show. */
class SourceRulesTest {
  private static final int LONGEST_LINE = 160;
  private static final Pattern MONITOR = Pattern.compile("\\bsynchronized\\s*\\(");

  @Test
  void lines_endBeforeTheLimit() {
    List<String> tooLong = new ArrayList<>();
    for (Path source : allSources()) {
      List<String> lines = House.read(source).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).length() > LONGEST_LINE) {
          tooLong.add(House.CHECKOUT.relativize(source) + ":" + (i + 1) + " has " + lines.get(i).length() + " characters");
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void publishedSources_holdNoMonitors() {
    List<Path> found = House.MODULES.stream().flatMap(module -> House.sources(module + "/src/main/java").stream())
        .filter(source -> MONITOR.matcher(House.read(source)).find()).toList();
    assertThat(found).as("a virtual thread that waits inside a monitor holds its carrier thread; take a ReentrantLock").isEmpty();
  }

  @Test
  void exportedTypesAndMembers_areDocumented() throws IOException {
    Set<String> exported = House.exportedPackages();
    List<Path> sources = House.MODULES.stream().flatMap(module -> House.sources(module + "/src/main/java").stream())
        .filter(source -> !source.endsWith("module-info.java")).toList();
    assertThat(undocumented(sources, exported)).isEmpty();
  }

  @Test
  void undocumentedMember_isFound(@TempDir Path folder) throws IOException {
    Path source = Files.writeString(folder.resolve("Bare.java"), """
        package some.where;
        /** Has words. */
        public class Bare {
          public void silent() {}
          void own() {}
          @Override public String toString() { return ""; }
        }
        """);
    assertThat(undocumented(List.of(source), Set.of("some.where"))).containsExactly("some.where.Bare: silent");
  }

  private static List<Path> allSources() {
    return Stream.concat(House.MODULES.stream(), Stream.of("samples", "verification", "benchmarks")).flatMap(folder -> House.sources(folder).stream()).toList();
  }

  private static List<String> undocumented(List<Path> sources, Set<String> packages) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> bare = new ArrayList<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      JavacTask task = (JavacTask) javac.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        if (unit.getPackageName() != null && packages.contains(unit.getPackageName().toString())) {
          new Scanner(docs, unit.getPackageName().toString(), bare).scan(unit, null);
        }
      }
    }
    return bare;
  }

  /** Visits what users can see. */
  private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees docs;
    private final String place;
    private final List<String> bare;

    Scanner(DocTrees docs, String place, List<String> bare) {
      this.docs = docs;
      this.place = place;
      this.bare = bare;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
      if (isSeen(type.getModifiers(), getCurrentPath().getParentPath())) {
        look(type.getSimpleName().toString(), type.getSimpleName().toString());
        super.visitClass(type, null);
      }
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
      boolean inherited = method.getModifiers().getAnnotations().stream()
          .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
      if (!inherited && isSeen(method.getModifiers(), getCurrentPath().getParentPath())) {
        look(owner(), method.getName().toString());
      }
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void none) {
      boolean inRecord = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
      boolean component = inRecord && !field.getModifiers().getFlags().contains(Modifier.STATIC);
      if (!component && isSeen(field.getModifiers(), getCurrentPath().getParentPath())) {
        look(owner(), field.getName().toString());
      }
      return null;
    }

    private String owner() { return ((ClassTree) getCurrentPath().getParentPath().getLeaf()).getSimpleName().toString(); }

    private static boolean isSeen(ModifiersTree modifiers, TreePath parent) {
      boolean inInterface = parent.getLeaf().getKind() == Tree.Kind.INTERFACE && !modifiers.getFlags().contains(Modifier.PRIVATE);
      return inInterface || modifiers.getFlags().contains(Modifier.PUBLIC) || modifiers.getFlags().contains(Modifier.PROTECTED);
    }

    private void look(String owner, String name) {
      if (docs.getDocComment(getCurrentPath()) == null) {
        bare.add(place + "." + owner + ": " + name);
      }
    }
  }
}
