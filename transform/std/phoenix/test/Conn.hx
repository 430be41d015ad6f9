package phoenix.test;

import elixir.types.Term;

typedef Conn = {
	var status:Int;
	var resp_body:String;
	var resp_headers:Array<{name:String, value:String}>;
	var method:String;
	var request_path:String;
	var query_params:Map<String, String>;
	var params:Map<String, Term>;
	var session:Map<String, Term>;
	var assigns:Map<String, Term>;
	var flash:Map<String, String>;
	var req_cookies:Map<String, String>;
	var resp_cookies:Map<String, Term>;
	var ?current_user:Term;
	var ?csrf_token:String;
	var ?content_type:String;
	var ?body_params:Map<String, Term>;
	var halted:Bool;
	var state:ConnState;
}

@:elixirIdiomatic
enum ConnState {
	Unset;
	Sent;
	Halted;
}

extern class HttpStatus {
	static inline var OK = 200;
	static inline var CREATED = 201;
	static inline var NO_CONTENT = 204;
	static inline var MOVED_PERMANENTLY = 301;
	static inline var FOUND = 302;
	static inline var NOT_MODIFIED = 304;
	static inline var BAD_REQUEST = 400;
	static inline var UNAUTHORIZED = 401;
	static inline var FORBIDDEN = 403;
	static inline var NOT_FOUND = 404;
	static inline var METHOD_NOT_ALLOWED = 405;
	static inline var UNPROCESSABLE_ENTITY = 422;
	static inline var INTERNAL_SERVER_ERROR = 500;
	static inline var NOT_IMPLEMENTED = 501;
	static inline var BAD_GATEWAY = 502;
	static inline var SERVICE_UNAVAILABLE = 503;
}

extern class HttpMethod {
	static inline var GET = "GET";
	static inline var POST = "POST";
	static inline var PUT = "PUT";
	static inline var PATCH = "PATCH";
	static inline var DELETE = "DELETE";
	static inline var HEAD = "HEAD";
	static inline var OPTIONS = "OPTIONS";
}
