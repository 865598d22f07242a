package org.btdeploy.ui.fix;

import java.util.List;

import org.btdeploy.ui.document.Markers;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Offers the quick fixes where the platform asks for them by marker: in the Problems view and on the ruler. */
public final class FixResolutions implements IMarkerResolutionGenerator2 {
	@Override
	public boolean hasResolutions(IMarker marker) {
		return marker.getAttribute(Markers.FIXABLE, false);
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		List<Fix> fixes = Fixes.of(marker);
		IMarkerResolution[] resolutions = new IMarkerResolution[fixes.size()];
		for (int i = 0; i < resolutions.length; i++) {
			resolutions[i] = new FixResolution(marker, fixes.get(i), resolutions.length - i);
		}
		return resolutions;
	}
}
