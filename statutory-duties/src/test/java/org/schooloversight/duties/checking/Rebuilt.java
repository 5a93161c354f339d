package org.schooloversight.duties.checking;

import org.schooloversight.duties.catalogue.Duty;

/** Starts a duty like another, but for the parts that a test sets itself. */
final class Rebuilt {

    private Rebuilt() {}

    /** All but the owner, which the test sets. */
    static Duty.Builder of(Duty duty) {
        Duty.Builder builder = Duty.builder();
        builder.id(duty.id())
                .title(duty.title())
                .area(duty.area())
                .kind(duty.kind())
                .bearer(duty.bearer())
                .concerns(duty.concerns())
                .addAllCites(duty.cites())
                .reviewCites(duty.reviewCites())
                .correction(duty.correction())
                .effective(duty.effective())
                .prospective(duty.prospective())
                .addAllReplacedBy(duty.replacedBy())
                .saving(duty.saving())
                .quota(duty.quota())
                .check(duty.check());
        return builder;
    }
}
