package elixir;

import elixir.types.Term;
import haxe.functional.Result;

extern class HttpClient {
	static function getJson(url:String, ?headers:Array<{_0:String, _1:String}>):Result<Term, String>;
	static function postFormJson(url:String, body:String, ?headers:Array<{_0:String, _1:String}>):Result<Term, String>;
}
