package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.defender.model.LibraryFile;
import java.util.List;

/** The library of scripts and files for live response sessions. */
public final class LibraryFiles {
  private static final String MANAGE = "Library.Manage";
  private static final Quota LIST = DefenderQuotas.usual("list library files");
  private static final Quota UPLOAD = DefenderQuotas.usual("upload library files");
  private static final Quota DELETE = DefenderQuotas.usual("delete library files");

  private final Http http;

  LibraryFiles(Http http) { this.http = http; }

  /** Lists the library. {@code GET /api/libraryfiles}; {@code Library.Manage}. */
  public List<LibraryFile> list() { return http.get("libraryfiles").permission(MANAGE).quota(LIST).list(LibraryFile::of); }

  /**
   * Uploads a file of up to 20 MB. Sent once, unless it may replace one of the same name.
   * {@code POST /api/libraryfiles}; {@code Library.Manage}.
   */
  public LibraryFile upload(LibraryUpload upload) {
    var call = http.post("libraryfiles").permission(MANAGE).quota(UPLOAD).body(upload.body(), upload.type());
    return (upload.overrides() ? call.repeatable() : call).as(LibraryFile::of);
  }

  /** Deletes a file from the library. {@code DELETE /api/libraryfiles/{fileName}}; {@code Library.Manage}. */
  public void delete(String fileName) { http.delete("libraryfiles/{fileName}", fileName).permission(MANAGE).quota(DELETE).send(); }
}
