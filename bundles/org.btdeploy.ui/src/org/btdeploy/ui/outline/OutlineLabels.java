package org.btdeploy.ui.outline;

import org.btdeploy.edit.naming.Describe;
import org.btdeploy.model.NamedElement;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.icon.ElementIcons;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Names and icons of elements, with marks for what was found at them and its texts as tooltip. */
public final class OutlineLabels extends ColumnLabelProvider {
	private static final int ICON = 16;
	private static final int MARK = 8;

	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private Found found;

	/** Shows what was found in this state; null for nothing. */
	public void show(Checked checked) {
		found = checked == null ? null : new Found(checked);
	}

	@Override
	public String getText(Object element) {
		String name = Describe.name((EObject) element);
		String label = element instanceof NamedElement named && named.getLabel() != null ? named.getLabel().replace('\n', ' ') : null;
		return label == null || label.isBlank() ? name : name + " – " + label;
	}

	@Override
	public Image getImage(Object element) {
		Image icon = ElementIcons.image((EObject) element);
		Found.Mark mark = found == null ? null : found.mark((EObject) element);
		if (mark == null) {
			return icon;
		}
		return images.get(new DecorationOverlayIcon(icon == null ? images.get(Marks.GROUND) : icon, mark(mark), IDecoration.BOTTOM_LEFT));
	}

	private static ImageDescriptor mark(Found.Mark mark) {
		ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
		return switch (mark) {
			case ERROR -> shared.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR);
			case WARNING -> shared.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_WARNING);
			case INFO -> Marks.INFO;
			case ACCEPTED -> Marks.ACCEPTED;
		};
	}

	/** Those the platform has not, as in the picture. */
	private static final class Marks {
		/** For what has no icon: a tree shows all images in the size of its first one. */
		private static final ImageDescriptor GROUND = ImageDescriptor.createFromImageDataProvider(zoom -> clear(ICON * zoom / 100));
		private static final ImageDescriptor INFO = of("badge-info", 0x0F5C7A);
		private static final ImageDescriptor ACCEPTED = of("badge-accepted", 0x5B6B7B);

		private static ImageData clear(int pixels) {
			ImageData data = new ImageData(pixels, pixels, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
			data.alphaData = new byte[pixels * pixels];
			return data;
		}

		private static ImageDescriptor of(String icon, int color) {
			return ImageDescriptor.createFromImageDataProvider(zoom -> ElementIcons.draw(icon, color, MARK * zoom / 100));
		}
	}

	@Override
	public String getToolTipText(Object element) {
		return found == null ? null : found.text((EObject) element);
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
