package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.http.SignedLink;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.defender.model.LiveResponseCommandResult;
import io.github.connectedsecurity.defender.model.LiveResponseTranscript;
import io.github.connectedsecurity.defender.model.MachineAction;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A session that has ended, and what its commands have left. */
public final class LiveResponseRun {
  /** The longest transcript read into memory: 4 MiB; longer ones can be stored as files. */
  public static final int MAX_TRANSCRIPT = 4 << 20;

  private final MachineActions actions;
  private final MachineAction action;

  LiveResponseRun(MachineActions actions, MachineAction action) {
    this.actions = actions;
    this.action = action;
  }

  /** The session. */
  public MachineAction action() { return action; }

  /** The commands in the order they ran. */
  public List<LiveResponseCommandResult> commands() { return action.commands(); }

  /** Asks for the address of a command's result; see {@link MachineActions#resultLink}. */
  public SignedLink link(int index) { return actions.resultLink(action.id(), index); }

  /**
   * Reads what a script has printed.
   *
   * @throws io.github.connectedsecurity.core.errors.InvalidDataException when that is longer than {@link #MAX_TRANSCRIPT}, or no transcript
   */
  public LiveResponseTranscript transcript(int index) throws IOException {
    return LiveResponseTranscript.of(Json.object(Downloads.read(link(index), MAX_TRANSCRIPT)));
  }

  /**
   * Stores a result in a file, which appears when it is complete; the service has been seen to pack files that were fetched.
   *
   * @param mostBytes the largest size to accept
   * @return the size and hash of what was stored
   * @throws io.github.connectedsecurity.core.errors.InvalidDataException when it is larger
   */
  public Download saveTo(int index, Path file, long mostBytes) throws IOException { return Downloads.save(link(index), file, mostBytes); }
}
