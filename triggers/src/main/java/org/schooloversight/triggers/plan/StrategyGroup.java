package org.schooloversight.triggers.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.EntitlementDefinition;
import org.schooloversight.triggers.support.Member;

/**
 * The group that watches over the support of one school.
 *
 * @param title  what the programme promises, not null
 * @param members  who belongs to it, in the order of the programme, unmodifiable, not null
 * @param others  who would belong to it if the school were otherwise, unmodifiable, not null
 */
public record StrategyGroup(String title, List<GroupMember> members, List<GroupMember> others) {

    /** What follows the office of the member who chairs, in policies. */
    private static final String CHAIRS = " (chair)";

    /** Copies the lists. */
    public StrategyGroup {
        members = List.copyOf(members);
        others = List.copyOf(others);
    }

    /**
     * Gets the member who chairs.
     *
     * @return the member, empty if the programme names none, not null
     */
    public Optional<GroupMember> chair() {
        return members.stream().filter(GroupMember::chairs).findFirst();
    }

    /**
     * Finds the group that a programme promises a school.
     *
     * @param policy  the programme, not null
     * @param assessment  what was found about the school under it, not null
     * @return the group, empty if the school is promised none, not null
     */
    public static Optional<StrategyGroup> of(SupportPolicy policy, Assessment assessment) {
        for (Entitlement owed : assessment.entitlements()) {
            Optional<EntitlementDefinition> definition = policy.tiers().stream()
                    .flatMap(tier -> tier.entitlements().stream())
                    .filter(each -> !each.members().isEmpty()
                            && each.id().equals(owed.id())
                            && each.cites().equals(owed.cites()))
                    .findFirst();
            if (definition.isPresent()) {
                return Optional.of(group(definition.get(), owed, assessment));
            }
        }
        return Optional.empty();
    }

    private static StrategyGroup group(EntitlementDefinition definition, Entitlement owed, Assessment assessment) {
        List<GroupMember> members = new ArrayList<>();
        List<GroupMember> others = new ArrayList<>();
        for (Member each : definition.members()) {
            boolean belongs = owed.members().contains(each.office());
            boolean chairs = each.office().endsWith(CHAIRS);
            String office =
                    chairs ? each.office().substring(0, each.office().length() - CHAIRS.length()) : each.office();
            Reason reason = new Reason(why(each.when(), belongs, assessment), definition.cites(), List.of());
            (belongs ? members : others).add(new GroupMember(office, chairs, reason));
        }
        return new StrategyGroup(definition.title(), members, others);
    }

    private static String why(Member.When when, boolean belongs, Assessment assessment) {
        return switch (when) {
            case ALWAYS -> "The office belongs to the group of every school in the tier.";
            case RELIGIOUS_CHARACTER ->
                assessment
                        .school()
                        .religiousCharacter()
                        .map(character -> "The school has a religious character: " + Text.shorten(character) + ".")
                        .orElse("The school has no religious character.");
            case TRUST_IDENTIFIED ->
                belongs
                        ? "The trust that the school will join is identified."
                        : "The trust that the school will join is not known to be identified.";
        };
    }
}
