function other() {} 
