import haxe.ds.StringMapp;
import haxe.Json;

class ImportGoesOn {
	static function main() {
		Json.parse(1);
		var lib:LoadedByBody = "";
		LoadedByBody.f(1);
		var s:String = 2;
	}
}
