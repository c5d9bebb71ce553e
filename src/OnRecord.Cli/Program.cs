Console.Error.WriteLine("onrecord");
return 2;
