package haxe.http;

enum abstract HttpMethod(String) from String to String {
	var Post = "POST";
	var Get = "GET";
	var Head = "HEAD";
	var Put = "PUT";
	var Delete = "DELETE";
	var Trace = "TRACE";
	var Options = "OPTIONS";
	var Connect = "CONNECT";
	var Patch = "PATCH";
}
