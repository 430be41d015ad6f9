package plug;

import elixir.types.Atom;
import elixir.types.Term;

enum HttpMethod {
	GET;
	POST;
	PUT;
	PATCH;
	DELETE;
	HEAD;
	OPTIONS;
}

enum HttpStatus {
	Ok;
	Created;
	NoContent;
	BadRequest;
	Unauthorized;
	Forbidden;
	NotFound;
	MethodNotAllowed;
	InternalServerError;
	Custom(code:Int);
}

// A connection; what answers is Plug's and Phoenix's own function of that name.
extern abstract Conn<TParams>(Term) from Term to Term {
	@:elixir("{0}") public static function fromDynamic<TParams>(conn:Term):Conn<TParams>;
	@:elixir("{this}") public function toDynamic():Term;
	@:elixir("{String.to_atom({this}.method)}") public function getMethod():HttpMethod;
	@:elixir("{this}.request_path") public function getPath():String;
	@:elixir("{this}.query_string") public function getQueryString():String;
	@:elixir("Map.new({this}.req_headers)") public function getHeaders():Map<String, String>;
	@:elixir("List.first(Plug.Conn.get_req_header({this}, String.downcase({0})))") public function getHeader(name:String):Null<String>;
	@:elixir("{this}.body_params") public function getBodyParams():Term;
	@:elixir("{this}.query_params") public function getQueryParams():Term;
	@:elixir("{this}.path_params") public function getPathParams():TParams;
	@:elixir("{this}.params") public function getParams():TParams;
	@:elixir("{this}.assigns") public function getAssigns():Term;
	@:elixir("{this}.assigns[{atom0}]") public function getAssign(key:String):Term;
	@:elixir("Plug.Conn.get_session({this}, {atom0})") public function getSession(key:String):Term;
	@:elixir("Plug.Conn.put_session({this}, {atom0}, {1})") public function putSession(key:String, value:Term):Conn<TParams>;
	@:elixir("Plug.Conn.delete_session({this}, {atom0})") public function deleteSession(key:String):Conn<TParams>;
	@:elixir("Plug.Conn.configure_session({this}, Map.to_list({0}))") public function configureSession(opts:Term):Conn<TParams>;
	@:elixir("{this}.halted") public function isHalted():Bool;
	@:elixir("{this}.status") public function getStatus():Int;
	@:elixir("Map.new({this}.resp_headers)") public function getResponseHeaders():Map<String, String>;
	@:elixir("{this}.resp_body") public function getResponseBody():String;
	@:elixir("Phoenix.Controller.json({this}, {0})") @:effect public function json(data:Term):Conn<TParams>;
	@:elixir("Phoenix.Controller.render({this}, {0})", "argc=1") @:elixir("Phoenix.Controller.render({this}, {0}, {1})") @:effect
	public function render(template:String, ?assigns:Term):Conn<TParams>;
	@:elixir("Phoenix.Controller.redirect({this}, to: {0})") @:effect public function redirect(to:String):Conn<TParams>;
	@:elixir("Phoenix.Controller.redirect({this}, external: {0})") @:effect public function redirectExternal(url:String):Conn<TParams>;
	@:elixir("Plug.Conn.put_status({this}, {0})") public function putStatus(status:Int):Conn<TParams>;
	@:elixir("Phoenix.Controller.put_flash({this}, {atom0}, {1})") public function putFlash(kind:String, message:String):Conn<TParams>;
	@:elixir("Plug.Conn.assign({this}, {atom0}, {1})") public function assign(key:Atom, value:Term):Conn<TParams>;
	@:elixir("Plug.Conn.send_resp({this}, {0}, {1})") @:effect public function sendResp(status:Int, body:String):Conn<TParams>;
	@:elixir("Plug.Conn.halt({this})") public function halt():Conn<TParams>;
}
