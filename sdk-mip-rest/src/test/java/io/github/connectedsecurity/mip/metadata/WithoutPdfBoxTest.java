package io.github.connectedsecurity.mip.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFBox is optional: an application without it labels all else. */
class WithoutPdfBoxTest {
  @TempDir Path folder;

  @Test
  void pdf_isRefusedWithTheNameOfWhatIsMissing_andOfficeStillRead() throws IOException, ReflectiveOperationException {
    try (URLClassLoader without = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      Class<?> type = without.loadClass(LabelledFile.class.getName());
      assertThatThrownBy(() -> without.loadClass("org.apache.pdfbox.Loader")).isInstanceOf(ClassNotFoundException.class);

      assertThatThrownBy(() -> read(type, Documents.pdf(folder.resolve("plan.pdf"), true))).isInstanceOf(InvocationTargetException.class)
          .cause().hasMessageContaining("org.apache.pdfbox:pdfbox").extracting(error -> error.getClass().getSimpleName()).isEqualTo("LabelFileException");
      assertThat(String.valueOf(read(type, Documents.office(folder.resolve("plan.docx"))))).isEqualTo("LabelMetadata[]");
    }
  }

  private static Object read(Class<?> type, Path file) throws ReflectiveOperationException {
    Method read = type.getMethod("read");
    return read.invoke(type.getMethod("of", Path.class).invoke(null, file));
  }

  private static URL[] classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1)).filter(entry -> !entry.contains("pdfbox"))
        .map(WithoutPdfBoxTest::url).toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
