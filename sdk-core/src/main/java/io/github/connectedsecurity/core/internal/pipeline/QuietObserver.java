package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.CallObserver;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the failures of somebody's observer away from calls. */
public final class QuietObserver implements CallObserver {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.connectedsecurity.observer");

  private final CallObserver observer;
  private final AtomicBoolean told = new AtomicBoolean();

  private QuietObserver(CallObserver observer) { this.observer = observer; }

  /** An observer that never throws. */
  public static CallObserver of(CallObserver observer) {
    return observer == NONE || observer instanceof QuietObserver ? observer : new QuietObserver(observer);
  }

  @Override
  public void attempt(Attempt event) { tell(other -> other.attempt(event)); }

  @Override
  public void waited(Waited event) { tell(other -> other.waited(event)); }

  @Override
  public void page(PageRead event) { tell(other -> other.page(event)); }

  @Override
  public void call(Ended event) { tell(other -> other.call(event)); }

  private void tell(Consumer<CallObserver> event) {
    try {
      event.accept(observer);
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) { // also errors such as a missing class of a metrics library
      if (told.compareAndSet(false, true)) {
        LOG.warn("The call observer {} has failed with {}; calls go on, and it will not be told again.", observer.getClass().getName(), e.getClass().getName());
      }
    }
  }
}
