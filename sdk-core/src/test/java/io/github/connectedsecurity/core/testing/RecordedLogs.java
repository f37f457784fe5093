package io.github.connectedsecurity.core.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** The logging of tests: silent, yet everything is formatted down to TRACE, watched by {@link LogWatch}, and recorded for a test that asks. */
public final class RecordedLogs implements SLF4JServiceProvider {
  private static final List<String> LINES = new CopyOnWriteArrayList<>();
  private static volatile boolean recording;

  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final MDCAdapter context = new NOPMDCAdapter();

  /** Runs the work and gives back everything that any logger of the process was told meanwhile. */
  public static synchronized List<String> of(Runnable work) {
    LINES.clear();
    recording = true;
    try {
      work.run();
      return List.copyOf(LINES);
    } finally {
      recording = false;
    }
  }

  @Override
  public ILoggerFactory getLoggerFactory() { return Recorder::new; }

  @Override
  public IMarkerFactory getMarkerFactory() { return markers; }

  @Override
  public MDCAdapter getMDCAdapter() { return context; }

  @Override
  public String getRequestedApiVersion() { return "2.0.99"; }

  @Override
  public void initialize() {}

  private static final class Recorder extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;

    private Recorder(String name) { this.name = name; }

    @Override
    public boolean isTraceEnabled() { return true; }

    @Override
    public boolean isDebugEnabled() { return true; }

    @Override
    public boolean isInfoEnabled() { return true; }

    @Override
    public boolean isWarnEnabled() { return true; }

    @Override
    public boolean isErrorEnabled() { return true; }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() { return null; }

    @Override
    protected void handleNormalizedLoggingCall(Level level, @Nullable Marker marker, String text, Object @Nullable [] arguments, @Nullable Throwable error) {
      StringWriter line = new StringWriter();
      line.append(level + " " + name + " " + MessageFormatter.basicArrayFormat(text, arguments));
      if (error != null) {
        error.printStackTrace(new PrintWriter(line));
      }
      LogWatch.look(line.toString());
      if (recording) {
        LINES.add(line.toString());
      }
    }
  }
}
