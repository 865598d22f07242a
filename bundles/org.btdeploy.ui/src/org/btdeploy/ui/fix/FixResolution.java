package org.btdeploy.ui.fix;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.Markers;
import org.btdeploy.ui.edit.ModelEdits.Outcome;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

/** A quick fix in the words of the platform. Also for further markers, where the same can be done about them. */
final class FixResolution extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {
	private final IMarker marker;
	private final Fix fix;
	private final int relevance;

	/** @param relevance the greater, the further up in the list */
	FixResolution(IMarker marker, Fix fix, int relevance) {
		this.marker = marker;
		this.fix = fix;
		this.relevance = relevance;
	}

	@Override
	public int getRelevanceForResolution() {
		return relevance;
	}

	@Override
	public String getLabel() {
		return fix.label();
	}

	@Override
	public String getDescription() {
		return fix.preview().toString();
	}

	@Override
	public Image getImage() {
		return FixIcons.of(fix);
	}

	/** Only those that say the very same, such as a word that is misspelt in several places. */
	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		List<IMarker> others = new ArrayList<>();
		String message = marker.getAttribute(IMarker.MESSAGE, "");
		for (IMarker other : markers) {
			boolean same = message.equals(other.getAttribute(IMarker.MESSAGE, "")) && other.getAttribute(Markers.FIXABLE, false);
			if (same && !other.equals(marker)) {
				others.add(other);
			}
		}
		return others.toArray(IMarker[]::new);
	}

	/** Asked for anew, since an earlier fix may have moved it. */
	@Override
	public void run(IMarker one) {
		Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		for (Fix same : Fixes.of(one)) {
			if (same.label().equals(fix.label())) {
				Outcome outcome = same.apply(shell);
				if (outcome != null && !outcome.isDone()) {
					MessageDialog.openInformation(shell, Messages.get("Fixes_refusedTitle"), outcome.refusal());
				}
				return;
			}
		}
	}
}
