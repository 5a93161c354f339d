package org.schooloversight.core.json;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.style.InvalidValueException;

/** Reads the inspection frameworks over time. */
public final class InspectionFrameworks {

    private InspectionFrameworks() {}

    /**
     * Obtains the frameworks that come with this library.
     *
     * @return the framework in force on each day from September 2005, not null
     */
    public static Timeline<InspectionFramework> bundled() {
        return DataFile.bundled("inspection-frameworks.json", InspectionFrameworks::frameworks);
    }

    static Timeline<InspectionFramework> frameworks(JsonIn document) {
        Cites cites = Cites.of(document);
        List<Timeline.Version<InspectionFramework>> versions = new ArrayList<>();
        for (JsonIn each : document.objects("frameworks")) {
            InspectionFramework framework = new InspectionFramework(
                    each.value("id", FrameworkId::of, FrameworkId.of("unreadable")),
                    each.text("title"),
                    Cites.effective(each),
                    each.choice("outcome", InspectionFramework.Outcome.class),
                    cites.in(each),
                    Cites.check(each));
            each.done();
            versions.add(new Timeline.Version<>(framework.effective(), framework));
        }
        document.done();
        try {
            return Timeline.of(versions);
        } catch (InvalidValueException overlap) {
            document.problem(
                    "frameworks",
                    String.valueOf(overlap.getMessage()).split("; accepted: ", 2)[0],
                    "periods that do not overlap");
            return Timeline.of(List.of());
        }
    }
}
