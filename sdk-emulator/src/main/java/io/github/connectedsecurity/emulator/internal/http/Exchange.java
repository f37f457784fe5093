package io.github.connectedsecurity.emulator.internal.http;

import io.github.connectedsecurity.core.TimeSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** What happens to a request between the wire and its service: it is written down, hit by a fault, limited, or just answered. */
public final class Exchange {
  private final List<Service> services;
  private final FaultPlan faults;
  private final Limits limits;
  private final Journal journal;

  /** An exchange with these services, of which the last answers for paths that nobody owns. */
  public Exchange(List<Service> services, FaultPlan faults, Limits limits, Journal journal) {
    this.services = List.copyOf(services);
    this.faults = faults;
    this.limits = limits;
    this.journal = journal;
  }

  /** Answers every request. */
  public Outcome answer(Request request) {
    Service service = services.stream().filter(one -> one.owns(request.path())).findFirst().orElse(services.get(services.size() - 1));
    if (service.offTheRecord()) {
      return Outcome.of(carryOut(service, request, () -> service.answer(request)));
    }
    Journal.Entry entry = journal.open(request);
    Outcome outcome = faults.take(request).map(fault -> faulty(service, request, fault))
        .orElseGet(() -> Outcome.of(limits.limited(service, request, () -> carryOut(service, request, () -> service.answer(request)))));
    entry.ended(outcome.status());
    return outcome;
  }

  private Outcome faulty(Service service, Request request, Fault fault) {
    Supplier<Answer> work = () -> carryOut(service, request, () -> service.answer(request));
    if (fault instanceof Fault.Refuse refuse) {
      Answer answer = service.refuse(request, refuse.refusal());
      return Outcome.of(answer.with(refuse.headers()));
    }
    if (fault instanceof Fault.Instead instead) {
      return Outcome.of(instead.answer());
    }
    if (fault instanceof Fault.Around around) {
      return Outcome.of(carryOut(service, request, () -> around.handling().answer(request, () -> limits.limited(service, request, work))));
    }
    if (fault instanceof Fault.Delay delay) { // takes its time inside the limits: a slow request is still one that runs
      return Outcome.of(limits.limited(service, request, () -> {
        Answer answer = work.get();
        pause(delay);
        return answer;
      }));
    }
    if (fault instanceof Fault.Truncate) {
      return new Outcome(limits.limited(service, request, work), Outcome.Way.HALF);
    }
    Optional<Answer> lost = ((Fault.Reset) fault).carriedOut() ? Optional.of(limits.limited(service, request, work)) : Optional.empty();
    return new Outcome(lost.orElse(Answer.empty(200)), Outcome.Way.NOTHING);
  }

  private static void pause(Fault.Delay delay) {
    try {
      TimeSource.system().await(new CountDownLatch(1), delay.time());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the server is going down: what is there goes out at once
    }
  }

  private static Answer carryOut(Service service, Request request, Supplier<Answer> work) {
    try {
      return work.get();
    } catch (Refusal refusal) {
      return service.refuse(request, refusal);
    } catch (RuntimeException e) {
      // A mistake of the emulator's own must look like one, not like something the caller did.
      return service.refuse(request, new Refusal(500, "emulatorFailure", "The emulator failed: " + e));
    }
  }
}
