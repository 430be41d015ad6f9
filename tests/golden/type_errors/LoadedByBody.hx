import LoadedByBody.Inner;
import Missing;
import LoadedByBody.nothing;

class LoadedByBody {
	public static function f() {
		var i:String = 1;
	}
}
