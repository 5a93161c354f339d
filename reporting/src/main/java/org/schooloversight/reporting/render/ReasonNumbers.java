package org.schooloversight.reporting.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schooloversight.core.finding.Reason;

/** Numbers the reasons of a document from 1, in the order in which they are first needed. */
final class ReasonNumbers {

    private final Map<Reason, Integer> numbers = new LinkedHashMap<>();

    /** Returns the numbers of reasons, counting on where one is new, each between two marks and after a space. */
    String marks(List<Reason> reasons, String before, String after) {
        StringBuilder marks = new StringBuilder();
        for (Reason reason : reasons) {
            Integer number = numbers.get(reason);
            if (number == null) {
                number = numbers.size() + 1;
                numbers.put(reason, number);
            }
            marks.append(' ').append(before).append(number).append(after);
        }
        return marks.toString();
    }

    /** Returns the words of the reasons in the order of their numbers. */
    List<String> words() {
        return numbers.keySet().stream().map(ReportCsv::words).toList();
    }
}
