package org.btdeploy.ui.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.btdeploy.diagram.io.AtomicFile;
import org.btdeploy.ui.Messages;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.ui.editors.text.StorageDocumentProvider;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;

/**
 * Saves texts whole or not at all. The platform writes into the file itself, and what was there is lost if that is interrupted;
 * here a neighbour is written and renamed, and the workspace and the buffer of the text are told afterwards.
 */
public final class AtomicDocumentProvider extends TextFileDocumentProvider {
	private static final AtomicDocumentProvider INSTANCE = new AtomicDocumentProvider();

	private AtomicDocumentProvider() {
		super(new StorageDocumentProvider());
	}

	/** @return the provider that all editors share */
	public static AtomicDocumentProvider instance() {
		return INSTANCE;
	}

	@Override
	protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
		ITextFileBuffer buffer = info.fTextFileBuffer;
		IFile file = FileBuffers.getWorkspaceFileAtLocation(buffer.getLocation());
		Path target = path(buffer, file);
		if (target == null || !Files.exists(target) || !EncodedText.isSupported(buffer.getEncoding())) {
			super.commitFileBuffer(monitor, info, overwrite);
			return;
		}
		if (!buffer.isSynchronized() && !overwrite) {
			throw new CoreException(new Status(IStatus.ERROR, ResourcesPlugin.PI_RESOURCES, IResourceStatus.OUT_OF_SYNC_LOCAL, Messages.get("AtomicDocumentProvider_changed", target), null));
		}
		if (buffer.isDirty() || !buffer.isSynchronized()) {
			write(target, file, buffer.getEncoding(), buffer.getDocument());
			refresh(file, buffer.getDocument(), monitor);
			buffer.revert(monitor); // it finds its own text there, so nothing changes but that it is saved
		}
		if (info.fModel instanceof AbstractMarkerAnnotationModel markers) {
			markers.updateMarkers(buffer.getDocument());
		}
	}

	@Override
	protected void createFileFromDocument(IProgressMonitor monitor, IFile file, IDocument document) throws CoreException {
		Path target = file.getLocation() == null ? null : file.getLocation().toPath();
		if (target == null || !Files.isDirectory(target.getParent()) || !EncodedText.isSupported(file.getCharset())) {
			super.createFileFromDocument(monitor, file, document);
		} else {
			write(target, file, file.getCharset(), document);
			file.refreshLocal(IResource.DEPTH_ZERO, monitor);
		}
	}

	/** Besides changing the file, saving looks at the disk. */
	@Override
	protected ISchedulingRule computeSchedulingRule(IResource resource) {
		return MultiRule.combine(super.computeSchedulingRule(resource), ResourcesPlugin.getWorkspace().getRuleFactory().refreshRule(resource));
	}

	private static Path path(ITextFileBuffer buffer, IFile file) {
		if (file != null) {
			return file.getLocation() == null ? null : file.getLocation().toPath();
		}
		return buffer.getLocation() == null ? null : buffer.getLocation().toPath();
	}

	private static void write(Path target, IFile file, String encoding, IDocument document) throws CoreException {
		if (file != null && file.exists() && file.isReadOnly()) {
			throw failure(Messages.get("AtomicDocumentProvider_readOnly", target), null);
		}
		try {
			byte[] bytes = EncodedText.of(document.get(), encoding, target);
			AtomicFile.write(target, out -> out.write(bytes));
		} catch (IOException e) {
			throw failure(e.getMessage(), e);
		}
	}

	/** The stamp of the text becomes that of the file, so that undo back to here is known to be what was saved. */
	private static void refresh(IFile file, IDocument document, IProgressMonitor monitor) throws CoreException {
		if (file != null) {
			file.refreshLocal(IResource.DEPTH_ZERO, monitor);
			if (document instanceof IDocumentExtension4 stamped && stamped.getModificationStamp() != IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP) {
				file.revertModificationStamp(stamped.getModificationStamp());
			}
		}
	}

	private static CoreException failure(String message, IOException cause) {
		return new CoreException(new Status(IStatus.ERROR, "org.btdeploy.ui", message, cause));
	}
}
