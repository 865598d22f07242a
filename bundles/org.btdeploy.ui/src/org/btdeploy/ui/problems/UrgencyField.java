package org.btdeploy.ui.problems;

import java.util.Comparator;

import org.btdeploy.ui.Messages;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/**
 * The order of the Problems view at first: the worst on top, and what is equally bad in the order of files and text. It needs no
 * column for that, but can be shown as one.
 */
public final class UrgencyField extends MarkerField {
	private static final Comparator<MarkerItem> ORDER = Comparator.<MarkerItem> comparingInt(item -> -severity(item))
		.thenComparing(UrgencyField::file)
		.thenComparingInt(item -> item.getAttributeValue(IMarker.LINE_NUMBER, 0))
		.thenComparingInt(item -> item.getAttributeValue(IMarker.CHAR_START, 0)).thenComparingLong(UrgencyField::number);

	@Override
	public String getValue(MarkerItem item) {
		return item.getMarker() == null ? "" : Messages.get("Urgency_" + severity(item));
	}

	@Override
	public int compare(MarkerItem one, MarkerItem other) {
		return ORDER.compare(one, other);
	}

	private static int severity(MarkerItem item) {
		return item.getAttributeValue(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
	}

	/** Several findings at one place stay in the order in which they were found. */
	private static long number(MarkerItem item) {
		return item.getMarker() == null ? 0 : item.getMarker().getId();
	}

	private static String file(MarkerItem item) {
		return item.getMarker() == null ? "" : item.getMarker().getResource().getFullPath().toString();
	}
}
