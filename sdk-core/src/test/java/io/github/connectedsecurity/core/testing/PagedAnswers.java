package io.github.connectedsecurity.core.testing;

import io.github.connectedsecurity.core.testing.FaultServer.Answers;
import io.github.connectedsecurity.core.testing.FaultServer.Asked;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A collection of numbered items in pages, chained by absolute links: {@code /things?page=0} is the first. */
public final class PagedAnswers implements Answers {
  private static final Pattern PAGE = Pattern.compile("page=(\\d+)");

  private final int pages;
  private final int size;

  /** A collection of so many pages of so many items; their ids count from 0. */
  public PagedAnswers(int pages, int size) {
    this.pages = pages;
    this.size = size;
  }

  @Override
  public Reply to(Asked asked) {
    Matcher page = PAGE.matcher(asked.target());
    return Reply.json(page(page.find() ? Integer.parseInt(page.group(1)) : 0, "http://" + asked.header("Host")));
  }

  /** The text of one page. */
  public String page(int number, String root) {
    String items = IntStream.range(number * size, (number + 1) * size).mapToObj(PagedAnswers::item).collect(Collectors.joining(","));
    String next = number + 1 < pages ? ",\"@odata.nextLink\":\"" + root + "/things?page=" + (number + 1) + "\"" : "";
    return "{\"@odata.context\":\"things\",\"value\":[" + items + "]" + next + "}";
  }

  /** Whether the ids are those of the whole collection, each once and in order. */
  public boolean isWhole(Iterable<Integer> ids) {
    int expected = 0;
    for (int id : ids) {
      if (id != expected++) {
        return false;
      }
    }
    return expected == pages * size;
  }

  private static String item(int id) {
    return "{\"id\":" + id + ",\"name\":\"thing " + id + "\",\"tags\":" + Collections.nCopies(2, "\"t\"")
        + ",\"nested\":{\"a\":[1,2,{\"b\":null}],\"ü\":\"\\u00e9}\"}}";
  }
}
