package org.btdeploy.dsl.read;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.validation.IResourceValidator;

import com.google.inject.Inject;
import com.google.inject.Injector;

/** The services of the language, made when they are asked for. */
final class LazyServices implements IResourceServiceProvider {
	private final Injector injector;

	@Inject
	LazyServices(Injector injector) {
		this.injector = injector;
	}

	@Override
	public <T> T get(Class<T> type) {
		return injector.getInstance(type);
	}

	@Override
	public IResourceValidator getResourceValidator() {
		return get(IResourceValidator.class);
	}

	@Override
	public IResourceDescription.Manager getResourceDescriptionManager() {
		return get(IResourceDescription.Manager.class);
	}

	@Override
	public IContainer.Manager getContainerManager() {
		return get(IContainer.Manager.class);
	}

	@Override
	public boolean canHandle(URI uri) {
		return "btdeploy".equals(uri.fileExtension());
	}

	@Override
	public IEncodingProvider getEncodingProvider() {
		return get(IEncodingProvider.class);
	}
}
