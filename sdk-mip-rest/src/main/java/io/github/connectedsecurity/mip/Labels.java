package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.mip.model.ComputeRightsAndInheritanceResult;
import io.github.connectedsecurity.mip.model.RightsAndInheritanceRequest;
import io.github.connectedsecurity.mip.model.SensitivityLabel;
import io.github.connectedsecurity.mip.model.UsageRightsIncluded;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Sensitivity labels, of the tenant or as a user sees them. Government clouds have the lists; the rest is worldwide only.
 * Delegated tokens read with {@code SensitivityLabel.Read}, applications with {@code SensitivityLabels.Read.All}.
 */
public final class Labels {
  private static final int LONGEST = 6_000; // of the address, for which services and proxies have limits of their own

  private final LabelRoot root;
  private final Http listing;
  private final Supplier<Http> computing;

  Labels(LabelRoot root, Http listing, Supplier<Http> computing) {
    this.root = root;
    this.listing = listing;
    this.computing = computing;
  }

  /**
   * Lists all labels, with those below them inside; see {@link #list(Consumer)}.
   * {@code GET /security/dataSecurityAndGovernance/sensitivityLabels}, {@code GET /me/dataSecurityAndGovernance/sensitivityLabels};
   * {@code SensitivityLabel.Read}. {@code GET /users/{id}/dataSecurityAndGovernance/sensitivityLabels}; {@code SensitivityLabels.Read.All}.
   */
  public Paged<SensitivityLabel> list() { return list(q -> {}); }

  /**
   * Lists labels. Filters take {@link LabelFields}, {@code expand("rights")} brings the user's rights along; combinations that the
   * service refuses are refused here. {@code GET /security/dataSecurityAndGovernance/sensitivityLabels},
   * {@code GET /me/dataSecurityAndGovernance/sensitivityLabels}; {@code SensitivityLabel.Read}.
   * {@code GET /users/{id}/dataSecurityAndGovernance/sensitivityLabels}; {@code SensitivityLabels.Read.All}.
   */
  public Paged<SensitivityLabel> list(Consumer<ODataQuery> query) {
    return root.get(listing, "sensitivityLabels").permission(root.read()).query(LabelFields.checked(ODataQuery.of(root.rules(), query)))
        .paged(SensitivityLabel::of);
  }

  /**
   * Reads one label. {@code GET /security/dataSecurityAndGovernance/sensitivityLabels/{id}},
   * {@code GET /me/dataSecurityAndGovernance/sensitivityLabels/{id}}; {@code SensitivityLabel.Read}.
   * {@code GET /users/{id}/dataSecurityAndGovernance/sensitivityLabels/{labelId}}; {@code SensitivityLabels.Read.All}.
   */
  public SensitivityLabel get(String id) {
    return root.get(computing.get(), "sensitivityLabels/{labelId}", id).permission(root.read()).as(Wrapped.in(SensitivityLabel::of));
  }

  /**
   * Lists the labels below one. {@code GET /security/dataSecurityAndGovernance/sensitivityLabels/{id}/sublabels},
   * {@code GET /me/dataSecurityAndGovernance/sensitivityLabels/{id}/sublabels}; {@code SensitivityLabel.Read}.
   * {@code GET /users/{id}/dataSecurityAndGovernance/sensitivityLabels/{labelId}/sublabels}; {@code SensitivityLabels.Read.All}.
   */
  public Paged<SensitivityLabel> sublabels(String id) {
    return root.get(computing.get(), "sensitivityLabels/{labelId}/sublabels", id).permission(root.read()).paged(SensitivityLabel::of);
  }

  /**
   * Reads what the user may do with content of a label. Ends in a {@code PermissionException} when the user may not even view, and in a
   * {@code NotFoundException} when there is no such label or its protection is not defined by the administrator.
   * {@code GET /security/dataSecurityAndGovernance/sensitivityLabels/{id}/rights},
   * {@code GET /me/dataSecurityAndGovernance/sensitivityLabels/{id}/rights}; {@code SensitivityLabel.Read}.
   * {@code GET /users/{id}/dataSecurityAndGovernance/sensitivityLabels/{labelId}/rights}; {@code SensitivityLabels.Read.All}.
   */
  public UsageRightsIncluded rights(String id) {
    return root.get(computing.get(), "sensitivityLabels/{labelId}/rights", id).permission(root.read()).as(Wrapped.in(UsageRightsIncluded::of));
  }

  /** Reads what the user may do with content of a label that somebody owns; see {@link #rights(String)}. */
  public UsageRightsIncluded rights(String id, String ownerEmail) {
    return root.get(computing.get(), "sensitivityLabels/{labelId}/rights", id).permission(root.read()).query("ownerEmail", ownerEmail)
        .as(Wrapped.in(UsageRightsIncluded::of));
  }

  /**
   * Computes the label for what is made of labelled contents. The ids go into the address, so a long list is refused: use
   * {@link #computeRightsAndInheritance}. Ends in a {@code BadRequestException} or {@code NotFoundException} when an id is not known or no
   * label fits. {@code GET /security/dataSecurityAndGovernance/sensitivityLabels/computeInheritance},
   * {@code GET /me/dataSecurityAndGovernance/sensitivityLabels/computeInheritance}; {@code SensitivityLabel.Evaluate}.
   * {@code GET /users/{id}/dataSecurityAndGovernance/sensitivityLabels/computeInheritance}; {@code SensitivityLabel.Evaluate.All}.
   *
   * @param labelIds the contents' labels
   * @param locale the language of the label's texts, such as {@code en-US}
   * @param contentFormats what is made of them, such as {@code File}
   */
  public SensitivityLabel computeInheritance(List<String> labelIds, String locale, List<String> contentFormats) {
    String ids = Json.write(labelIds);
    if (labelIds.isEmpty() || labelIds.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("There are no label ids, or blank ones, to compute the inheritance of.");
    }
    if (ids.length() > LONGEST) {
      throw new IllegalArgumentException(labelIds.size() + " label ids do not fit into an address; computeRightsAndInheritance takes them in its body.");
    }
    return root.get(computing.get(), "sensitivityLabels/computeInheritance(labelIds={labelIds},locale={locale},contentFormats={contentFormats})", ids,
        "'" + locale.replace("'", "''") + "'", Json.write(contentFormats)).permission(root.evaluate()).as(Wrapped.in(SensitivityLabel::of));
  }

  /**
   * Computes the user's rights on labelled contents, and the label for what is made of them.
   * {@code POST /security/dataSecurityAndGovernance/sensitivityLabels/computeRightsAndInheritance},
   * {@code POST /me/dataSecurityAndGovernance/sensitivityLabels/computeRightsAndInheritance}; {@code SensitivityLabel.Evaluate}.
   * {@code POST /users/{id}/dataSecurityAndGovernance/sensitivityLabels/computeRightsAndInheritance}; {@code SensitivityLabel.Evaluate.All}.
   */
  public ComputeRightsAndInheritanceResult computeRightsAndInheritance(RightsAndInheritanceRequest request) {
    return root.post(computing.get(), "sensitivityLabels/computeRightsAndInheritance").permission(root.evaluate()).body(request).repeatable()
        .as(Wrapped.in(ComputeRightsAndInheritanceResult::of));
  }
}
