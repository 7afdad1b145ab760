"""One exchange over HTTP and TLS, with a total deadline. For `api.client` and whoever warms a connection."""
