package org.chuangkou.web;

import io.micronaut.data.annotation.MappedEntity;

/** A piece of an upload, at most 1 MB. */
@MappedEntity("upload_chunk")
record ChunkRow(String upload, int number, byte[] content) {}
