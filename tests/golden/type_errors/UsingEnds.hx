using Missing;
import AlsoMissing;

class UsingEnds {
	var i:Int = "";
}
