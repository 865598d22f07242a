package org.btdeploy.ui.fix;

import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Small pictures of fixes. */
public final class FixIcons {
	private FixIcons() {
	}

	/** @return an image of 16 pixels, not to be disposed */
	public static Image of(Fix fix) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		String id = fix instanceof AcceptFix ? ISharedImages.IMG_ELCL_SYNCED : "IMG_ELCL_QUICK_FIX_ENABLED";
		return images.getImage(id);
	}
}
