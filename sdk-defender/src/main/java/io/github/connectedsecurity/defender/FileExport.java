package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.SignedLink;
import io.github.connectedsecurity.defender.model.vulnerabilities.ExportFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An export to files of packed rows. Addresses of the files carry a right of their own: they are opened without a token and never
 * logged. When that right ends while the files are read, new addresses are asked for and reading goes on where it was.
 *
 * @param <T> the type of the rows
 */
public final class FileExport<T> {
  /** The most files that are read at once. Each takes some 16 to 24 MB of memory while a part of it arrives. */
  public static final int MAX_PARALLEL = 8;

  private final Http http;
  private final String path;
  private final String permission;
  private final int mostHours;
  private final int hours;
  private final Function<Map<String, Object>, T> view;

  FileExport(Http http, String path, String permission, int mostHours, Function<Map<String, Object>, T> view) {
    this(http, path, permission, mostHours, 0, view);
  }

  private FileExport(Http http, String path, String permission, int mostHours, int hours, Function<Map<String, Object>, T> view) {
    this.http = http;
    this.path = path;
    this.permission = permission;
    this.mostHours = mostHours;
    this.hours = hours;
    this.view = view;
  }

  /**
   * The same with addresses that are good for so many hours; unless set, the service decides: 1 hour on newer pages, 3 on older.
   *
   * @throws IllegalArgumentException when the service does not allow it for this export
   */
  public FileExport<T> validFor(int wholeHours) {
    return new FileExport<>(http, path, permission, mostHours, Checks.between(1, wholeHours, mostHours, "hours"), view);
  }

  /** Asks for the addresses of the files. */
  public ExportFiles files() {
    Call call = http.get(path).permission(permission).quota(DefenderQuotas.fileExport(path));
    return (hours == 0 ? call : call.query("sasValidHours", hours)).as(ExportFiles::of);
  }

  /** Reads all rows, file after file, in the calling thread. Close it when not read to the end. */
  public ExportRows<T> rows() { return new ExportRows<>(this, ExportPosition.START); }

  /**
   * Reads the rows behind a position of an earlier reader of the same snapshot.
   *
   * @param position from {@link ExportRows#position()}
   * @throws IllegalArgumentException when the text is no position
   */
  public ExportRows<T> rowsFrom(String position) { return new ExportRows<>(this, ExportPosition.parse(position)); }

  /**
   * Reads all rows with so many files at once. The rows of one file come in order and one at a time, those of several at the same
   * time: the consumer must be safe for that. The first failure ends the reading of all and is thrown.
   *
   * @param parallel up to {@link #MAX_PARALLEL}
   * @return how many rows there were
   */
  public long forEach(int parallel, Consumer<? super T> consumer) {
    ParallelFiles several = ParallelFiles.of(parallel);
    ExportLinks links = new ExportLinks(this, files());
    return several.sum(links.count(), file -> {
      long rows = 0;
      try (ExportRows<T> reader = ExportRows.ofFile(this, links, file)) {
        while (reader.hasNext() && !Thread.currentThread().isInterrupted()) {
          consumer.accept(reader.next());
          rows++;
        }
      }
      return rows;
    });
  }

  /**
   * Stores the packed files in a folder, so many at once. Files that are there already stay and are not asked for again, so a
   * download that broke off goes on with the missing ones; a file appears only when it is complete. Names carry a mark of the
   * snapshot, so that files of two snapshots do not mix.
   *
   * @param parallel up to {@link #MAX_PARALLEL}
   * @return the files in the service's order
   */
  public List<Path> saveTo(Path folder, int parallel) throws IOException {
    ParallelFiles several = ParallelFiles.of(parallel);
    Files.createDirectories(folder);
    ExportLinks links = new ExportLinks(this, files());
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < links.count(); i++) {
      files.add(folder.resolve(links.fileName(i)));
    }
    several.sum(links.count(), file -> {
      if (!Files.exists(files.get(file))) {
        links.reading(file, link -> link.saveTo(files.get(file)));
      }
      return 1L;
    });
    return files;
  }

  SignedLink link(String address) { return http.signed(ExportLinks.address(address)); }

  T view(Map<String, Object> json) { return view.apply(json); }
}
