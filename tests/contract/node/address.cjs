// This module is about where the shipped tests find the client and the server: they load the client's
// sources, which need a compiler, and get its build instead; its address is Weft's.

const Module = require('node:module');

const SOURCES = '../../src/index';
const resolve = Module._resolveFilename;

Module._resolveFilename = (request, ...rest) => resolve(request === SOURCES ? 'asana' : request, ...rest);

require('asana').ApiClient.instance.basePath = process.env.WEFT_API;
