package phoenix;

import elixir.types.Atom;
import elixir.types.Pid;
import elixir.types.Term;
import haxe.ds.Option;
import haxe.functional.Result;
import phoenix.types.Flash.FlashType;

@:native("Phoenix.Controller")
extern class Controller {
	@:elixir("Phoenix.Controller.render({0}, {atom1}, Map.to_list({2}))") @:effect
	static function render<T>(conn:Conn, template:String, assigns:T):Conn;
	@:elixir("Phoenix.Controller.redirect({0}, Map.to_list({1}))") @:effect
	static function redirect(conn:Conn, options:RedirectOptions):Conn;
	static function json<T>(conn:Conn, data:T):Conn;
	static function text(conn:Conn, text:String):Conn;
	static function html(conn:Conn, html:String):Conn;
	@:elixir("Plug.Conn.put_status({0}, Haxe.Conn.status({1}))") static function putStatus(conn:Conn, status:HttpStatus):Conn;
	@:elixir("Plug.Conn.put_resp_header({0}, {1}, {2})") @:effect static function putRespHeader(conn:Conn, key:String, value:String):Conn;
	@:elixir("Phoenix.Controller.put_flash({0}, Haxe.Flash.key({1}), {2})") @:effect
	static function putFlash(conn:Conn, type:FlashType, message:String):Conn;
	@:elixir("Haxe.OptionTools.from_nullable(Phoenix.Flash.get({0}.assigns.flash, Haxe.Flash.key({1})))", "argc=2")
	static function getFlash(conn:Conn, ?type:FlashType):Option<String>;
	@:elixir("Plug.Conn.assign({0}, {atom1}, {2})") @:effect static function assign<T>(conn:Conn, key:Atom, value:T):Conn;
	@:elixir("Plug.Conn.merge_assigns({0}, Map.to_list({1}))") @:effect static function assignMultiple<T>(conn:Conn, assigns:T):Conn;
}

@:native("Phoenix.LiveView.Socket")
extern class Socket<T> {
	var assigns:T;
	var changed:Map<String, Bool>;
	var endpoint:String;
	var id:String;
	var parent_pid:ProcessId;
	var root_pid:ProcessId;
	var router:String;
	var transport_pid:ProcessId;
	var view:String;
	var fingerprints:Map<String, String>;
	@:native("private") var _private:Map<String, Term>;
}

@:native("Phoenix.LiveView")
extern class LiveView {
	@:overload(function<TAssigns, TPartial>(socket:Socket<TAssigns>, assigns:TPartial):Socket<TAssigns> {})
	@:elixir("Phoenix.Component.assign({0}, {1})", "argc=2")
	@:elixir("Phoenix.Component.assign({0}, {atom1}, {2})")
	static function assign<TAssigns, TValue>(socket:Socket<TAssigns>, key:Atom, value:TValue):Socket<TAssigns>;
	@:elixir("Phoenix.Component.assign({0}, {1})")
	static function assignMultiple<TAssigns, TPartial>(socket:Socket<TAssigns>, assigns:TPartial):Socket<TAssigns>;
	@:elixir("Phoenix.Component.assign_new({0}, {atom1}, {2})")
	static function assignNew<TAssigns, TValue>(socket:Socket<TAssigns>, key:String, func:() -> TValue):Socket<TAssigns>;
	@:elixir("Phoenix.Component.update({0}, {atom1}, {2})")
	static function update<TAssigns, TValue>(socket:Socket<TAssigns>, key:String, updater:TValue->TValue):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.push_patch({0}, Map.to_list({1}))")
	static function pushPatch<TAssigns>(socket:Socket<TAssigns>, options:PatchOptions):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.push_navigate({0}, Map.to_list({1}))")
	static function pushRedirect<TAssigns>(socket:Socket<TAssigns>, options:PatchOptions):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.push_navigate({0}, Map.to_list({1}))")
	static function pushNavigate<TAssigns>(socket:Socket<TAssigns>, options:PatchOptions):Socket<TAssigns>;
	static function pushEvent<TAssigns, TPayload>(socket:Socket<TAssigns>, event:String, payload:TPayload):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.put_flash({0}, Haxe.Flash.key({1}), {2})")
	static function putFlash<TAssigns>(socket:Socket<TAssigns>, type:FlashType, message:String):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.put_flash({0}, {atom1}, {2})")
	static function putFlashKey<TAssigns>(socket:Socket<TAssigns>, type:Atom, message:String):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.clear_flash({0})", "argc=1")
	@:elixir("Phoenix.LiveView.clear_flash({0}, Haxe.Flash.key({1}))")
	@:overload(function<TAssigns>(socket:Socket<TAssigns>):Socket<TAssigns> {})
	static function clearFlash<TAssigns>(socket:Socket<TAssigns>, type:FlashType):Socket<TAssigns>;
	@:native("connected?") static function connected<TAssigns>(socket:Socket<TAssigns>):Bool;
	@:elixir("Phoenix.LiveView.stream({0}, {atom1}, {2})", "argc=3")
	@:elixir("Phoenix.LiveView.stream({0}, {atom1}, {2}, {3})")
	static function stream<TAssigns, TItem>(socket:Socket<TAssigns>, name:String, item:TItem, ?opts:Term):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.stream_insert({0}, {atom1}, {2})", "argc=3")
	@:elixir("Phoenix.LiveView.stream_insert({0}, {atom1}, {2}, {3})")
	static function streamInsert<TAssigns, TItem>(socket:Socket<TAssigns>, name:String, item:TItem, ?opts:Term):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.stream_delete({0}, {atom1}, {2})")
	static function streamDelete<TAssigns, TItem>(socket:Socket<TAssigns>, name:String, item:TItem, ?opts:Term):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.allow_upload({0}, {atom1}, {2})")
	static function allowUpload<TAssigns>(socket:Socket<TAssigns>, name:String, options:Term):Socket<TAssigns>;
	@:elixir("Phoenix.LiveView.consume_uploaded_entries({0}, {atom1}, {2})") @:effect
	static function consumeUploadedEntries<TAssigns>(socket:Socket<TAssigns>, name:String, handler:Term):Array<Term>;
}

@:native("Phoenix.PubSub")
extern class PubSub {
	static function subscribe(pubsub:Term, topic:String):Term;
	static function broadcast<T>(pubsub:Term, topic:String, message:T):Term;
	@:native("broadcast") static function broadcastTo<T>(pubsub:PubSubServer, topic:String, message:T):Term;
	@:native("unsubscribe") static function unsubscribeFrom(pubsub:PubSubServer, topic:String):Term;
}

typedef Conn = {
	var method:HttpMethod;
	var path_info:Array<String>;
	var query_string:String;
	var req_headers:Array<Header>;
	var resp_headers:Array<Header>;
	var status:Null<HttpStatus>;
	var state:ConnState;
	var params:Map<String, String>;
	var assigns:Map<String, Term>;
	var body_params:Map<String, Term>;
	var query_params:Map<String, String>;
	var path_params:Map<String, String>;
	var cookies:Map<String, String>;
	var halted:Bool;
	var scheme:String;
	var host:String;
	var port:Int;
	var script_name:Array<String>;
	var request_path:String;
	var remote_ip:IpAddress;
}

enum HttpMethod {
	GET;
	POST;
	PUT;
	PATCH;
	DELETE;
	HEAD;
	OPTIONS;
}

@:elixirIdiomatic
enum HttpStatus {
	Ok;
	Created;
	NoContent;
	MovedPermanently;
	Found;
	NotModified;
	BadRequest;
	Unauthorized;
	Forbidden;
	NotFound;
	MethodNotAllowed;
	UnprocessableEntity;
	InternalServerError;
	BadGateway;
	ServiceUnavailable;
	Custom(code:Int);
}

@:elixirIdiomatic
enum ConnState {
	Unset;
	Set;
	Sent;
	Chunked;
	FileChunked;
}

typedef IpAddress = String;

typedef Header = {
	var name:String;
	var value:String;
}

abstract SafeHTML(String) from String to String {}

typedef FormOptions = {
	var ?method:String;
	var ?multipart:Bool;
	var ?csrf_token:String;
	var ?as:String;
}

typedef Form<T> = {
	var source:ecto.Changeset<T, {}>;
	var impl:String;
	var id:String;
	var name:String;
	var data:T;
	var params:Map<String, String>;
	var hidden:Array<FormField>;
	var options:FormOptions;
	var ?action:Term;
	var ?errors:Array<Term>;
	var ?index:Null<Int>;
}

enum FormFieldValue {
	StringValue(s:String);
	IntValue(i:Int);
	FloatValue(f:Float);
	BoolValue(b:Bool);
	ArrayValue(values:Array<FormFieldValue>);
}

typedef FormField = {
	var id:String;
	var name:String;
	var value:FormFieldValue;
	var errors:Array<String>;
	var valid:Bool;
	var data:FormFieldValue;
}

typedef PubSubServer = Term;
typedef ProcessId = Pid;

enum MountResult<TAssigns> {
	Ok(socket:Socket<TAssigns>);
	OkWithTemporaryAssigns(socket:Socket<TAssigns>, temporary_assigns:Array<String>);
	Error(reason:String);
}

enum HandleEventResult<TAssigns> {
	@:native("noreply") NoReply(socket:Socket<TAssigns>);
	Reply(reply:String, socket:Socket<TAssigns>);
	Error(reason:String, socket:Socket<TAssigns>);
}

enum HandleInfoResult<TAssigns> {
	@:native("noreply") NoReply(socket:Socket<TAssigns>);
	Error(reason:String, socket:Socket<TAssigns>);
}

typedef MountParams = Term;
typedef Session = Term;
typedef EventParams = Term;

typedef PubSubMessage = {
	var type:String;
	var ?data:String;
	var ?metadata:Map<String, String>;
}

typedef RedirectOptions = {
	var ?to:String;
	var ?external:String;
}

typedef PatchOptions = {
	var to:String;
	var ?replace:Bool;
}
